import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { EXPORTS } from '../../../src/export/registry.ts';
import { asFolder, checkFolder } from '../../../src/export/release/folder.ts';
import { writeRelease } from '../../../src/export/release/release.ts';
import type { Typed } from '../../../src/export/selection.ts';
import { questions } from '../../support/ask.ts';
import { startServer } from '../../support/server.ts';

const { ask, graph } = questions();
const TYPED: Typed = { platform: ['meta-ai'], since: ['2026-07-01'] };

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'release-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

interface Asked {
  over?: Pick<Graph, 'read'>;
  signal?: AbortSignal;
  forms?: string[];
  wordings?: boolean;
}

function release(folder: string, typed: Typed, { over = graph(), signal, forms, wordings = true }: Asked = {}) {
  const order = {
    typed,
    called: (name: string) => name,
    wordings,
    origin: 'https://graph.example',
    software: 'clausegraph test',
    forms: forms ?? null,
    signal: signal ?? new AbortController().signal,
    report: () => undefined,
  };
  return asFolder(folder, (partial) => writeRelease(over, partial, order));
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name).slice(folder.length + 1)] : [])).sort();
}

async function bytesOf(folder: string): Promise<Map<string, Buffer>> {
  const names = await filesIn(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

interface Manifest {
  dataVersion: string;
  day: string;
  disclaimer: string;
  sources: { id: string; licence: string; attribution: string }[];
  files: { path: string; export: string; format: string; bytes: number; sha256: string; records: number | null }[];
}
interface Package {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    profile: string;
    schema?: { fields: { name: string; type: string }[] };
  }[];
}

describe('a release', () => {
  let files: Map<string, Buffer>;
  let manifest: Manifest;
  beforeAll(async () => {
    await release(join(home, 'one'), TYPED);
    files = await bytesOf(join(home, 'one'));
    manifest = JSON.parse(String(files.get('manifest.json')));
  }, 300_000);

  test('holds every export in every form, the reports, and what describes them', () => {
    const forms = [...EXPORTS.values()].flatMap(({ name, formats }) =>
      name === 'report' ? [] : Object.keys(formats).map((extension) => `${name}.${extension}`),
    );
    const beside = ['LICENSES.md', 'README.md', 'SHA256SUMS', 'datapackage.json', 'manifest.json'];
    expect([...files.keys()].sort()).toEqual([...forms, ...beside, 'reports/meta-ai.md'].sort());
  });

  test('proves each file by size and hash, in the manifest, the data package and SHA256SUMS', () => {
    const sums = new Map(
      String(files.get('SHA256SUMS'))
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const described: Package = JSON.parse(String(files.get('datapackage.json')));
    for (const [name, bytes] of files) {
      if (name === 'SHA256SUMS') continue;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(sums.get(name)).toBe(sha256);
      const told = manifest.files.find(({ path }) => path === name);
      const resource = described.resources.find(({ path }) => path === name);
      if (told === undefined) expect(name).toMatch(/^(README|LICENSES)\.md$|^(manifest|datapackage)\.json$/);
      else expect(told).toMatchObject({ bytes: bytes.length, sha256 });
      expect(resource === undefined).toBe(told === undefined);
      if (resource !== undefined) expect(resource).toMatchObject({ bytes: bytes.length, hash: `sha256:${sha256}` });
    }
    expect(sums.size).toBe(files.size - 1);
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._]+$/);
  });

  test('tells the columns of its CSV files as they stand in them, and how many rows they have', () => {
    const described: Package = JSON.parse(String(files.get('datapackage.json')));
    const tables = described.resources.filter(({ profile }) => profile === 'tabular-data-resource');
    expect(tables.length).toBeGreaterThan(3);
    for (const { path, schema } of tables) {
      const rows: string[][] = parse(files.get(path) ?? Buffer.alloc(0), { relax_column_count: false });
      expect(schema?.fields.map(({ name }) => name)).toEqual(rows[0]);
      expect(manifest.files.find((file) => file.path === path)?.records).toBe(rows.length - 1);
    }
    for (const { path, format, records } of manifest.files)
      if (format === 'ndjson') expect(records).toBe(String(files.get(path)).split('\n').length - 1);
  });

  test('has the columns that it tells of also without wordings', async () => {
    const folder = join(home, 'without-wordings');
    await release(folder, TYPED, { forms: ['csv'], wordings: false });
    const { resources }: Package = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
    for (const { path, schema } of resources) {
      const [header]: string[][] = parse(await readFile(join(folder, path)), { to: 1 });
      if (schema !== undefined) expect([path, schema.fields.map(({ name }) => name)]).toEqual([path, header]);
    }
    expect(resources.map(({ path }) => path)).toContain('regulatory-map.csv');
  });

  test('counts what the API counts, and names the data, the licences and the disclaimer', async () => {
    const { documents, dataset, collections } = await ask<{
      documents: { totalCount: number };
      dataset: { version: string };
      collections: { nodes: { key: string; licence: string; attribution: string }[] };
    }>(`{ documents(filter: { platforms: ["meta-ai"] }) { totalCount } dataset { version }
          collections(first: 100) { nodes { key licence attribution } } }`);
    expect(manifest.files.find(({ path }) => path === 'citations.bib')?.records).toBe(documents.totalCount);
    expect(manifest).toMatchObject({ kind: 'clausegraph-release', dataVersion: dataset.version, filters: TYPED });
    expect(manifest.disclaimer).toMatch(/^Research material, not legal advice\./);
    const licences = String(files.get('LICENSES.md'));
    for (const { key, licence, attribution } of collections.nodes) {
      expect(manifest.sources.find(({ id }) => id === key)).toMatchObject({ licence, attribution });
      expect(licences).toContain(key);
    }
  });

  test('of the same data is the same, byte for byte', async () => {
    await release(join(home, 'two'), TYPED);
    const other = await bytesOf(join(home, 'two'));
    expect([...other.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect(bytes.equals(other.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  }, 300_000);
});

test('in some forms has no others, and refuses what nothing comes as', async () => {
  await release(join(home, 'few'), TYPED, { forms: ['ttl', 'bib'] });
  const names = await filesIn(join(home, 'few'));
  const expected = [...EXPORTS.values()].flatMap(({ name, formats }) =>
    ['bib', 'ttl'].filter((form) => Object.hasOwn(formats, form)).map((form) => `${name}.${form}`),
  );
  expect(names.filter((name) => !/^[A-Z]|\.json$/.test(name))).toEqual(expected.sort());
  await rm(join(home, 'few'), { recursive: true });
  await expect(release(join(home, 'few'), TYPED, { forms: ['docx'] })).rejects.toThrow(
    'Nothing in a release comes as "docx"',
  );
});

describe('a release that fails', () => {
  test('leaves nothing: neither where a read fails, nor where it is stopped', async () => {
    const before = await readdir(home);
    let reads = 0;
    const failing: Pick<Graph, 'read'> = {
      read(...given) {
        reads += 1;
        if (reads > 20) throw new Error('the database went away');
        return graph().read(...given);
      },
    };
    await expect(release(join(home, 'broken'), TYPED, { over: failing })).rejects.toThrow('the database went away');
    await expect(release(join(home, 'stopped'), TYPED, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await readdir(home)).toEqual(before);
  });

  test('leaves an older release as it was', async () => {
    const folder = join(home, 'older');
    await mkdir(folder);
    await writeFile(join(folder, 'manifest.json'), '{"kind":"clausegraph-release"}');
    await expect(release(folder, { platform: ['meta-aii'] })).rejects.toThrow('meta-aii');
    expect(await readdir(folder)).toEqual(['manifest.json']);
    await expect(checkFolder(folder, false)).rejects.toThrow('holds a release');
    await expect(checkFolder(folder, true)).resolves.toBeUndefined();
    await rm(folder, { recursive: true });
  });
});

test('the folder of a release must be new, empty, or an older release', async () => {
  const folder = join(home, 'mine');
  await mkdir(folder);
  await expect(checkFolder(folder, false)).resolves.toBeUndefined();
  await writeFile(join(folder, 'letter.txt'), 'Dear aunt');
  await expect(checkFolder(folder, true)).rejects.toThrow('holds other files');
  await expect(checkFolder(join(folder, 'letter.txt'), true)).rejects.toThrow('no folder');
  await expect(checkFolder(join(home, 'none', 'x'), false)).rejects.toThrow('there is no folder');
});

test('over HTTP there is no release, but the command is told', async () => {
  const server = await startServer();
  try {
    const response = await fetch(`${server.url}/export/release.zip`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('clausegraph export release --out');
  } finally {
    await server.close();
  }
});
