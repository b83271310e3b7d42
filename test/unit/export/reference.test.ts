import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../../src/export/registry.ts';
import { exportReference } from '../../support/export-reference.ts';

// After a change of an export: npx vitest run --project unit test/unit/export/reference.test.ts -u
test('docs/export-reference.md is what the exports say of themselves', async () => {
  await expect(exportReference(EXPORTS.values())).toMatchFileSnapshot('../../../docs/export-reference.md');
});

test('docs/exports.md and the README name every export, and no form that there is not', () => {
  const [guide, readme] = ['docs/exports.md', 'README.md'].map((file) => readFileSync(file, 'utf8'));
  const addresses = [...`${guide}${readme}`.matchAll(/\/export\/([a-z-]+)\.([a-z.-]*[a-z])/g)];
  expect(addresses.length).toBeGreaterThan(5);
  for (const [address, name = '', extension = ''] of addresses)
    expect(Object.keys(EXPORTS.get(name)?.formats ?? {}), address).toContain(extension);
  for (const name of EXPORTS.keys()) {
    expect(guide).toContain(`\`${name}\``);
    expect(readme).toContain(`\`${name}\``);
  }
});
