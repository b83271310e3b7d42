import { expect, test } from 'vitest';
import { EXPORTS } from '../../../src/export/registry.ts';
import { exportReference } from '../../support/export-reference.ts';

// After a change of an export: npx vitest run --project unit test/unit/export/reference.test.ts -u
test('docs/export-reference.md is what the exports say of themselves', async () => {
  await expect(exportReference(EXPORTS.values())).toMatchFileSnapshot('../../../docs/export-reference.md');
});
