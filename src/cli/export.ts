import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { BadInput } from '../errors.ts';
import { checkFree, type Written, writeOutFile } from '../export/out-file.ts';
import { EXPORTS, exportNamed, formatNamed, RELEASE } from '../export/registry.ts';
import { type ExportOrder, runExport } from '../export/run.ts';
import type { Chunk } from '../export/table.ts';
import { type ExportOptions, filterOptions, flagOf, typedOf } from './export-flag.ts';
import { exportList } from './export-list.ts';
import { runRelease } from './export-release.ts';
import { progressDisplay } from './progress.ts';
import { withGraph } from './session.ts';

/** `clausegraph export`: writes an export to a file or to standard output; without a name, lists what there is. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('Write what the graph knows as a file to take away; without <what>, list what there is.')
    .argument('[what]', `which export: ${[...EXPORTS.keys(), RELEASE].join(', ')}`)
    .option(
      '-f, --format <extension>',
      'in which form; by default that of --out, else the first one of the export; of a release all, or several apart by commas',
    )
    .option(
      '-o, --out <file>',
      'write to this file instead of standard output, a release to this folder; it is there whole or not at all',
    )
    .option('--force', 'replace the file, or the folder of an older release, where it exists')
    .option('--no-wordings', "leave other people's texts out")
    .option('--json', 'tell what was written, or what there is, as JSON');
  for (const option of filterOptions()) command.addOption(option);
  return command.action(runExportCommand);
}

async function runExportCommand(what: string | undefined, options: ExportOptions): Promise<void> {
  if (what === undefined) {
    process.stdout.write(exportList(options.json ?? false));
    return;
  }
  if (what === RELEASE) return runRelease(options);
  const from = exportNamed(what);
  const { extension, format } = formatNamed(
    from,
    options.format ?? extensionOf(options.out, Object.keys(from.formats)),
  );
  const out = options.out ?? null;
  if (out !== null) await checkFree(out, options.force ?? false);
  if (out === null && process.stdout.isTTY && !format.mediaType.includes('charset'))
    throw new BadInput(`${from.name}.${extension} is no text. Name a file: --out ${from.name}.${extension}`);
  const display = progressDisplay();
  const config = readConfig();
  const typed = typedOf(options);
  const notes: string[] = [];
  try {
    const written = await withGraph(config, 'command', ({ graph, signal }) => {
      const order: ExportOrder = {
        export: from,
        format,
        typed,
        called: flagOf,
        wordings: options.wordings,
        origin: config.publicUrl,
        signal,
        note: (text) => notes.push(text),
      };
      const chunks = counted(runExport(graph, order), display.report);
      return out === null ? toStandardOutput(chunks) : writeOutFile(out, chunks);
    });
    display.stop();
    for (const note of notes) process.stderr.write(`${note}\n`);
    if (out !== null && written !== null)
      tellEnd({ what: from.name, format: extension, out, ...written, notes }, options.json ?? false);
  } finally {
    display.stop();
  }
}

/** The longest extension of these that the name of the file ends in. */
function extensionOf(file: string | undefined, extensions: readonly string[]): string | null {
  if (file === undefined) return null;
  const fitting = extensions.filter((one) => file.endsWith(`.${one}`)).sort((one, other) => other.length - one.length);
  if (fitting[0] !== undefined) return fitting[0];
  const own = basename(file).split('.').slice(1).join('.');
  return own === '' ? null : own;
}

async function* counted(chunks: AsyncIterable<Chunk>, report: (progress: { message: string }) => void) {
  let bytes = 0;
  let told = Date.now();
  for await (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk);
    yield chunk;
    if (Date.now() - told < 3000) continue;
    told = Date.now();
    report({ message: `Written ${(bytes / 1e6).toFixed(1)} MB` });
  }
}

async function toStandardOutput(chunks: AsyncIterable<Chunk>): Promise<null> {
  await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), process.stdout, { end: false });
  return null;
}

interface End extends Written {
  readonly what: string;
  readonly format: string;
  readonly out: string;
  readonly notes: readonly string[];
}

function tellEnd(end: End, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(end)}\n`);
  else process.stderr.write(`Wrote ${end.out}, ${end.bytes} bytes.\n`);
}
