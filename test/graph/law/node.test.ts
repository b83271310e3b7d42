import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply } = questions();

describe('a node by its global id', () => {
  test('is the one that the id names, of whatever kind', async () => {
    const ids = [
      'Regulation:eu-dsa',
      'Article:eu-dsa:art-14',
      'ClauseType:arbitration',
      'Category:disputes',
      'Agency:ie-cnam',
      'Jurisdiction:US-CA',
    ];
    const { nodes } = await ask<{ nodes: { id: string; __typename: string }[] }, object>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      { ids },
    );
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(nodes.map(({ __typename }) => __typename)).toEqual(ids.map((id) => id.split(':')[0]));
  });

  test('is null when there is none, in its place among many', async () => {
    expect(await ask('{ node(id: "Regulation:none") { id } }')).toEqual({ node: null });
    expect(
      await ask('{ nodes(ids: ["Agency:none", "Agency:ie-cnam", "Article:none", "Agency:ie-cnam"]) { id } }'),
    ).toEqual({ nodes: [null, { id: 'Agency:ie-cnam' }, null, { id: 'Agency:ie-cnam' }] });
  });

  test.each(['eu-dsa', 'Regulation:', 'Statute:eu-dsa', 'PageInfo:1', 'regulation:eu-dsa'])(
    'is refused for "%s", with how one looks',
    async (id) => {
      const { errors } = await reply('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'node' }]);
      expect(errors[0]?.message).toContain('such as "Regulation:eu-dsa"');
    },
  );

  test.each([
    ['clauseType(slug: "none")', 'clauseType'],
    ['category(slug: "none")', 'category'],
    ['regulation(slug: "")', 'regulation'],
    ['article(id: "eu-dsa:none")', 'article'],
    ['agency(slug: "none")', 'agency'],
    ['jurisdiction(code: "XX")', 'jurisdiction'],
  ])('asked as %s is null', async (question, field) => {
    expect(await ask(`{ ${question} { id } }`)).toEqual({ [field]: null });
  });
});
