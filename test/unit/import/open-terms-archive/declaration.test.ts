import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDeclarations } from '../../../../src/import/open-terms-archive/declaration.ts';
import { scratchFolder, writeRepository } from '../../../support/collection.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);

const FILES: Record<string, string> = {
  'metadata.yml':
    'id: bears\nname: Bear Houses\nlanguages: [en]\njurisdictions: [EU]\nversions: https://git.example/zoo/bears-versions\n',
  'declarations/Bear Hotel.json': JSON.stringify({
    name: 'The Bear Hotel',
    terms: {
      'House Rules': { fetch: 'https://bears.example/rules', select: 'main' },
      Fees: {
        combine: [
          { fetch: 'https://bears.example/fees' },
          { fetch: 'https://bears.example/more-fees' },
          { fetch: 'https://bears.example/fees' },
        ],
      },
    },
  }),
  'declarations/Old Bears.json': JSON.stringify({
    name: 'Old Bears',
    documents: { 'House Rules': { fetch: 'https://old.example/' } },
  }),
  'declarations/Bear Hotel.history.json': '[not read',
  'declarations/Broken.json': '{"name": ',
  'declarations/Nameless.json': '{"terms": {}}',
};

function onDisk(name: string, files = FILES): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'declarations'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

const options = { workFolder: join(folder, 'work'), report: () => undefined };

describe('declarations', () => {
  test('tell where each document was captured', async () => {
    const { services, metadata } = await readDeclarations(onDisk('disk'), options);
    expect(
      [...services].map(([service, { name, sourceUrls }]) => [service, name, Object.fromEntries(sourceUrls)]),
    ).toEqual([
      [
        'Bear Hotel',
        'The Bear Hotel',
        {
          'House Rules': ['https://bears.example/rules'],
          Fees: ['https://bears.example/fees', 'https://bears.example/more-fees'],
        },
      ],
      ['Old Bears', 'Old Bears', { 'House Rules': ['https://old.example/'] }],
    ]);
    expect(metadata).toMatchObject({ id: 'bears', name: 'Bear Houses', languages: ['en'], jurisdictions: ['EU'] });
  });

  test('that cannot be understood are named with what is wrong', async () => {
    expect((await readDeclarations(onDisk('broken'), options)).skipped).toEqual([
      { skipped: true, path: 'declarations/Broken.json', reason: expect.stringMatching(/not a declaration.*JSON/u) },
      { skipped: true, path: 'declarations/Nameless.json', reason: expect.stringMatching(/not a declaration.*name/u) },
    ]);
  });

  test('are the same from a folder, its inner folder, and a repository', async () => {
    const disk = onDisk('same');
    const expected = await readDeclarations(disk, options);
    const repository = writeRepository(
      join(folder, 'repository'),
      [{ subject: 'Declare', date: '2026-01-01T00:00:00Z', files: FILES }],
      { bare: true },
    );
    expect(await readDeclarations(repository, options)).toEqual(expected);
    const { services, metadata } = await readDeclarations(join(disk, 'declarations'), options);
    expect({ services, metadata }).toEqual({ services: expected.services, metadata: expected.metadata });
  });

  test('a folder without any is refused', async () => {
    await expect(readDeclarations(onDisk('none', {}), options)).rejects.toThrow(/none holds no declarations/u);
  });
});
