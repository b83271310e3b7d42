import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Graph } from '../../db/graph.ts';
import { ClausegraphError } from '../../errors.ts';
import { datasetVersion } from '../../model/dataset.ts';
import { aboutOf } from '../about.ts';
import { type Written, writeOutFile } from '../out-file.ts';
import { formatNamed } from '../registry.ts';
import { type ExportOrder, runExport } from '../run.ts';
import { readSelection, requireKnownSelection } from '../selection.ts';
import { dataPackageOf } from './data-package.ts';
import { jsonText, manifestOf, type Release, type ReleasedFile } from './manifest.ts';
import { type PlannedFile, planOf } from './plan.ts';
import { licences, readme } from './reading.ts';

/** What a release is made of, as it was typed. */
export interface ReleaseOrder extends Omit<ExportOrder, 'export' | 'format' | 'note' | 'count'> {
  /** Name and version of the program. */
  readonly software: string;
  /** Only files in these forms, by extension; null for all. */
  readonly forms: readonly string[] | null;
  report(progress: { message: string; done: number; total: number }): void;
}

async function released(
  graph: Pick<Graph, 'read'>,
  folder: string,
  file: PlannedFile,
  order: ReleaseOrder,
): Promise<ReleasedFile> {
  const { path, export: from, extension, typed } = file;
  const { format } = formatNamed(from, extension);
  const notes: string[] = [];
  let records: number | null = null;
  const out = join(folder, path);
  await mkdir(dirname(out), { recursive: true });
  const chunks = runExport(graph, {
    ...order,
    export: from,
    format,
    typed,
    note: (text) => notes.push(text),
    count: (more) => {
      records = (records ?? 0) + more;
    },
  });
  const { bytes, sha256 } = await writeOutFile(out, chunks);
  return {
    path,
    export: from.name,
    format: extension,
    mediaType: format.mediaType,
    description: format.description,
    filters: typed,
    holdsWordings: from.holdsWordings && order.wordings,
    records,
    bytes,
    sha256,
    notes,
    columns: format.columns?.() ?? null,
  };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function describe(folder: string, release: Release): Promise<void> {
  const texts = {
    'README.md': readme(release),
    'LICENSES.md': licences(release),
    'manifest.json': jsonText(manifestOf(release)),
    'datapackage.json': dataPackageOf(release),
  };
  const sums: (readonly [path: string, sha256: string])[] = release.files.map(({ path, sha256 }) => [path, sha256]);
  for (const [name, text] of Object.entries(texts)) {
    const { sha256 }: Written = await writeOutFile(join(folder, name), once(text));
    sums.push([name, sha256]);
  }
  const lines = sums.sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, sha256]) => `${sha256}  ${path}\n`);
  await writeOutFile(join(folder, 'SHA256SUMS'), once(lines.join('')));
}

/** Writes everything that can be taken away into a folder, with what describes and proves it; all of one and the same state of the data. */
export async function writeRelease(graph: Pick<Graph, 'read'>, folder: string, order: ReleaseOrder): Promise<Release> {
  const { typed, called, origin, software, wordings, forms, report } = order;
  const selection = readSelection(typed, called);
  await requireKnownSelection(graph, selection, called);
  const view = { read: graph.read.bind(graph), asOf: selection.asOf };
  const about = await aboutOf(view, origin);
  const { files, leftOut } = await planOf(view, typed, forms);
  const done: ReleasedFile[] = [];
  for (const file of files) {
    report({ message: `Writing ${file.path}`, done: done.length, total: files.length });
    done.push(await released(graph, folder, file, order));
  }
  if ((await datasetVersion(graph)) !== about.version)
    throw new ClausegraphError('DATA_CHANGED', 'The data changed while they were released. Make the release again.');
  const release = { about, software, wordings, filters: typed, files: done, leftOut };
  await describe(folder, release);
  return release;
}
