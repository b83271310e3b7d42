import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Cited {
  citation: {
    text: string;
    operation: string;
    variables: string;
    datasetVersion: string;
    date: string;
    resultSha256: string;
  };
}

const QUESTION = `query ($operation: String!, $variables: String) {
  citation(style: TEXT, operation: $operation, variables: $variables) { text operation variables datasetVersion date resultSha256 } }`;
const cite = async (operation: string, variables?: string) =>
  (await ask<Cited>(QUESTION, { operation, variables })).citation;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the citation of a query', () => {
  test('hashes what the query answers, as the graph itself tells it', async () => {
    const cited = await cite('# a comment\n{ clauseType(slug: "arbitration") { platformCount label } }');
    const [row] = await graph().read(
      `MATCH (:Document {current: true})<-[:PUBLISHES]-(platform:Platform), (type:ClauseType {slug: 'arbitration'})
       WHERE EXISTS { (platform)-[:PUBLISHES]->(:Document {current: true})-[:CONTAINS]->(:Provision {current: true})-[:INSTANCE_OF]->(type) }
       RETURN count(DISTINCT platform) AS platforms, type.label AS label`,
      {},
    );
    expect(cited.resultSha256).toBe(
      sha256(`{"clauseType":{"label":${JSON.stringify(row?.label)},"platformCount":${row?.platforms}}}`),
    );
    expect(cited.operation).toBe('{\n  clauseType(slug: "arbitration") {\n    platformCount\n    label\n  }\n}');
    expect(cited.variables).toBe('{}');
    const { dataset } = await ask<{ dataset: { version: string; asOf: string } }>('{ dataset { version asOf } }');
    expect(cited).toMatchObject({ datasetVersion: dataset.version, date: dataset.asOf.slice(0, 10) });
    expect(cited.text).toContain(cited.resultSha256);
    expect(cited.text).toContain(cited.datasetVersion);
  });

  test('names the data and the hash in every style', async () => {
    for (const style of ['APA', 'BIBTEX', 'CSL_JSON', 'RIS', 'TEXT']) {
      const { citation } = await ask<Cited>(
        `{ citation(style: ${style}, operation: "{ clauseTypes { totalCount } }") { text datasetVersion resultSha256 } }`,
      );
      expect(citation.text).toContain(citation.datasetVersion);
      expect(citation.text).toContain(citation.resultSha256);
    }
  });

  test('is the same again, whatever the order of variables and the layout', async () => {
    const one = await cite(
      'query Q($a: String!, $b: Int) { clauseType(slug: $a) { slug } platforms(first: $b) { totalCount } }',
      '{"a": "arbitration", "b": 1}',
    );
    const other = await cite(
      'query Q($a: String!, $b: Int)\n{ clauseType(slug: $a) { slug }, platforms(first: $b) { totalCount } }',
      '{"b":1,"a":"arbitration"}',
    );
    expect(other).toEqual(one);
  });

  test('answers as of the day that the cited query names, and leaves the other fields at the present', async () => {
    const operation = 'query @asOf(date: "2026-03-01") { platforms { totalCount } dataset { answersFor } }';
    const { data } = await reply<Cited & { platforms: object; dataset: object }>(
      'query ($operation: String!) { citation(style: APA, operation: $operation) { resultSha256 } platforms { totalCount } dataset { answersFor } }',
      { operation },
    );
    const then = await ask<object>(operation);
    const now = await ask<{ platforms: object }>('{ platforms { totalCount } }');
    const sorted = { dataset: { answersFor: '2026-03-01' }, platforms: (then as { platforms: object }).platforms };
    expect(data?.citation.resultSha256).toBe(sha256(JSON.stringify(sorted)));
    expect(data).toMatchObject({ platforms: now.platforms, dataset: { answersFor: null } });
  });

  test.each([
    ['{ platforms', null, /cannot be read/],
    ['{ platforms { nope } }', null, /does not fit the schema/],
    ['query A { __typename } query B { __typename }', null, /holds 2 operations/],
    ['subscription { changes { id } }', null, /subscription/],
    ['{ citation(style: TEXT, operation: "{ __typename }") { text } }', null, /asks for "citation"/],
    [
      '{ ...F } fragment F on Query { citation(style: TEXT, operation: "{ __typename }") { text } }',
      null,
      /asks for "citation"/,
    ],
    ['{ __schema { description } }', null, /asks for "__schema"/],
    ['{ __typename }', '[1]', /no JSON object/],
    ['{ __typename }', '{', /no JSON object/],
    ['query ($a: String!) { clauseType(slug: $a) { slug } }', '{}', /cannot be answered/],
    ['{ platforms(first: 501) { totalCount } }', null, /the most is 500/],
  ])('of %s with %s is refused', async (operation, variables, message) => {
    const { errors } = await reply(QUESTION, { operation, variables });
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
  });

  test('is held to the limits of any query, and comes once an operation', async () => {
    const costly =
      '{ platforms(first: 500) { nodes { provisions(first: 500) { nodes { clauseTypes(first: 500) { nodes { slug } } } } } } }';
    const { errors } = await reply(QUESTION, { operation: costly });
    expect(errors[0]?.code).toBe('QUERY_TOO_COSTLY');
    const two =
      '{ a: citation(style: TEXT, operation: "{ __typename }") { text } b: citation(style: TEXT, operation: "{ __typename }") { text } }';
    expect((await reply(two)).errors[0]?.message).toMatch(/may cite one other/);
    const dated = 'query @asOf(date: "2026-03-01") { citation(style: TEXT, operation: "{ __typename }") { text } }';
    expect((await reply(dated)).errors[0]?.message).toMatch(/write @asOf there/);
  });
});
