import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { contextText } from '../../../src/export/rdf/context.ts';
import { vocabularyTurtle } from '../../../src/export/rdf/vocabulary.ts';

// `npx vitest run --project unit test/unit/export/vocabulary.test.ts -u` writes both files anew.
describe('the vocabulary', () => {
  test('is committed as context.jsonld', async () => {
    await expect(contextText()).toMatchFileSnapshot('../../../schema/context.jsonld');
  });

  test('is committed as vocabulary.ttl, and every property is told', async () => {
    await expect(vocabularyTurtle()).toMatchFileSnapshot('../../../schema/vocabulary.ttl');
    const quads = new Parser().parse(vocabularyTurtle());
    const told = quads.filter(({ predicate }) => predicate.value.endsWith('#comment'));
    const defined = quads.filter(({ predicate }) => predicate.value.endsWith('#type'));
    expect(told).toHaveLength(defined.length);
    expect(new Set(defined.map(({ subject }) => subject.value)).size).toBe(defined.length);
  });
});
