import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { reply } = questions();

async function tripsOf(question: string, first: number): Promise<number> {
  const { errors, trips } = await reply(`query ($first: Int) ${question}`, { first });
  expect(errors).toEqual([]);
  return trips;
}

describe('the trips to the database', () => {
  const wide = {
    'from a regulation to its clause types and their platforms': `{
      regulation(slug: "eu-dsa") { clauseTypes(first: $first, orderBy: { field: PLATFORMS, direction: DESC }) {
        totalCount nodes { slug platforms(first: $first) { totalCount nodes { slug name } } } } } }`,
    'from platforms over provisions to the law': `{
      platforms(first: $first) { nodes { slug documents(first: $first) { nodes { recordId
        provisions(first: 3, filter: { classified: true }) { nodes { recordId
          clauseTypes(first: 1) { nodes { slug category { slug } articles(first: 2) { nodes { key
            regulation { slug jurisdiction { code } } } } } } } } } } } } }`,
    'from jurisdictions to agencies and their regulations': `{
      jurisdictions(first: $first, filter: { hasRegulations: true }, orderBy: { field: AGENCIES, direction: DESC }) {
        nodes { code agencies(first: $first) { edges { node { slug regulations(first: $first) {
          edges { role node { slug } } } } } } } } }`,
  };

  test.each(Object.entries(wide))('%s are as many for a page of 50 as for a page of one', async (_, question) => {
    expect(await tripsOf(question, 50)).toBe(await tripsOf(question, 1));
  });

  test('are one for the lists and counts of a level, one for its nodes', async () => {
    expect(await tripsOf(wide['from a regulation to its clause types and their platforms'], 50)).toBe(5);
  });

  test('are the same for one node as for many', async () => {
    const articles = await reply<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(first: 400) { nodes { id } } }',
    );
    const ids = articles.data?.articles.nodes.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(400);
    const question = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { regulation { slug } } } }';
    const { errors, trips } = await reply(question, { ids });
    expect(errors).toEqual([]);
    expect(trips).toBe(2);
  });

  test('are none for what nobody asks', async () => {
    const { trips } = await reply('{ __typename regulations(first: 5) { __typename } }');
    expect(trips).toBe(0);
  });
});
