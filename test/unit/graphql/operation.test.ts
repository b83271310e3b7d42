import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../../codegen.ts';

test('what npm run codegen writes is what is committed', async () => {
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  expect(files.map(({ filename }) => filename).sort()).toEqual(['schema/schema.graphql', 'test/support/operations.ts']);
  for (const { filename, content } of files) expect(readFileSync(filename, 'utf8').trim()).toBe(content.trim());
}, 60_000);
