import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { questions } from '../../support/ask.ts';
import { filesBelow } from '../../support/cypher.ts';
import type { WhoSharesClausesUnderTheDsaQuery } from '../../support/operations.ts';
import { WhoSharesClausesUnderTheDsaDocument } from '../../support/operations.ts';

const folder = 'schema/examples';
const examples = filesBelow(folder, '.graphql').map(
  (file) => [file, readFileSync(join(folder, file), 'utf8')] as const,
);
const { ask, reply } = questions();

/** The most entries that a list had, for each list of an answer by the fields that lead to it. */
function listLengths(value: unknown, path = '', lengths = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) {
    lengths.set(path, Math.max(value.length, lengths.get(path) ?? 0));
    for (const item of value) listLengths(item, path, lengths);
  } else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) listLengths(item, `${path}.${name}`, lengths);
  return lengths;
}

/** Fields whose list may be empty in a true answer: what a node has none of. */
const mayBeEmpty =
  /\.(aliases|externalIds|topics|opp115|headingPath|cues|languages|applicationDates|sourceUrls|excluded|siblings.nodes)$/;

describe.each(examples)('example %s', (file, text) => {
  test('begins with its title and teaches in the lines below', () => {
    const [title = '', ...others] = text.split('\n').filter((line) => line.startsWith('#'));
    expect(title).toMatch(/^# \S.{5,90}$/);
    expect(others.length).toBeGreaterThan(0);
    expect(text.startsWith(title)).toBe(true);
  });

  test('is one named operation, named like its file, that the schema knows', () => {
    const document = parse(text);
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    expect(operations).toHaveLength(1);
    const name = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '';
    const words = name.replaceAll(/(?<=.)([A-Z])/g, '-$1').toLowerCase();
    expect(basename(file, '.graphql').replace(/^\d+-/, '')).toBe(words);
    expect(validate(schema, document)).toEqual([]);
  });
});

/** What is told as it comes has no answer at once, what writes needs a key: `test/graph/server/subscription.test.ts` and `test/graph/curation/write.test.ts` run them. */
const questionsAmongThem = examples.filter(([, text]) => !/^(subscription|mutation)\b/m.test(text));

describe.each(questionsAmongThem)('example %s', (_file, text) => {
  test('answers as it stands, with nothing empty, in at most 8 trips', async () => {
    const { data, errors, trips } = await reply(text);
    expect(errors).toEqual([]);
    expect(Object.values(data ?? {})).not.toContain(null);
    const empty = [...listLengths(data)].filter(([path, length]) => length === 0 && !mayBeEmpty.test(path));
    expect(empty).toEqual([]);
    expect(trips).toBeLessThanOrEqual(8);
  });
});

describe('the headline', () => {
  test('names the 27 clause types under the DSA, nearly all with platforms, at least 30 platforms over all', async () => {
    const { regulation } = await ask(WhoSharesClausesUnderTheDsaDocument);
    const { totalCount, nodes } = clauseTypesOf(regulation);
    expect([totalCount, nodes.length]).toEqual([27, 27]);
    expect(nodes.filter(({ platforms }) => platforms.totalCount > 0).length).toBeGreaterThanOrEqual(25);
    const { regulation: whole } = await ask<{ regulation: { platforms: { totalCount: number } } }>(
      '{ regulation(slug: "eu-dsa") { platforms(first: 0) { totalCount } } }',
    );
    expect(whole.platforms.totalCount).toBeGreaterThanOrEqual(30);
  });
});

function clauseTypesOf(regulation: WhoSharesClausesUnderTheDsaQuery['regulation']) {
  if (regulation === null) throw new Error('the DSA is missing');
  return regulation.clauseTypes;
}
