import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import type { Seeds } from '../../../src/import/seeds/seeds.ts';
import { questions } from '../../support/ask.ts';

const { ask } = questions();
let seeds: Seeds;
beforeAll(async () => {
  seeds = await readSeeds('seeds');
});

const upper = (word: string) => word.toUpperCase().replaceAll('-', '_');
const asUrl = (text: string | null) => (text === null ? null : new URL(text).href);
const nodes = async (field: string, selection: string) =>
  (await ask<{ list: { nodes: unknown[] } }>(`{ list: ${field}(first: 500) { nodes { ${selection} } } }`)).list.nodes;

describe('what the seeds say of', () => {
  test('jurisdictions can be asked, with what each is within', async () => {
    const found = await nodes(
      'jurisdictions',
      'code name kind iso languages source reviewStatus within { nodes { code } }',
    );
    expect(found).toEqual(
      seeds.jurisdictions.map(({ kind, reviewStatus, within, ...same }) => ({
        ...same,
        kind: upper(kind),
        reviewStatus: upper(reviewStatus),
        within: { nodes: within.map((code) => ({ code })) },
      })),
    );
  });

  test('agencies can be asked, with the place of each', async () => {
    const found = await nodes(
      'agencies',
      `slug name shortName roles website complaintUrl complaintAudience urlConfidence note source reviewStatus
       jurisdiction { code }`,
    );
    expect(found).toEqual(
      seeds.agencies.map(({ jurisdiction, website, complaintUrl, urlConfidence, reviewStatus, ...same }) => ({
        ...same,
        website: asUrl(website),
        complaintUrl: asUrl(complaintUrl),
        urlConfidence: upper(urlConfidence),
        reviewStatus: upper(reviewStatus),
        jurisdiction: { code: jurisdiction },
      })),
    );
  });

  test('regulations can be asked, with dates, articles and the role of each agency', async () => {
    const found = await nodes(
      'regulations',
      `slug shortName name type citation celex eli url status adopted inForce applicationDates { date scope } topics
       notes source check reviewStatus jurisdiction { code } articles(first: 500) { nodes { key } }
       agencies(orderBy: { field: SLUG }) { edges { role node { slug } } }`,
    );
    expect(found).toEqual(
      seeds.regulations.map(({ type, eli, url, status, reviewStatus, jurisdiction, agencies, articles, ...same }) => ({
        ...same,
        type: upper(type),
        eli: asUrl(eli),
        url: asUrl(url),
        status: upper(status),
        reviewStatus: upper(reviewStatus),
        jurisdiction: { code: jurisdiction },
        articles: { nodes: articles.map(({ id }) => ({ key: id })) },
        agencies: {
          edges: agencies
            .map(({ agency, role }) => ({ role, node: { slug: agency } }))
            .sort((one, other) => (one.node.slug < other.node.slug ? -1 : 1)),
        },
      })),
    );
  });

  test('articles can be asked, in the order of the law', async () => {
    const found = await nodes('articles', 'key ref label appliesFrom endedOn url eli note source regulation { slug }');
    expect(found).toEqual(
      seeds.regulations.flatMap(({ slug, articles }) =>
        articles.map(({ id, appliesFrom, url, eli, ...same }) => ({
          key: id,
          ...same,
          appliesFrom: appliesFrom === 'pending' ? null : appliesFrom,
          url: asUrl(url),
          eli: asUrl(eli),
          regulation: { slug },
        })),
      ),
    );
  });

  test('clause types can be asked, with category and counterparts', async () => {
    const found = await nodes(
      'clauseTypes',
      `slug label definition severity severityReason typicalDocuments aliases source reviewStatus
       category { slug } matches { claudette opp115 }`,
    );
    expect(found).toEqual(
      seeds.clauseTypes.map(({ category, severity, reviewStatus, matches, mappings: _, ...same }) => ({
        ...same,
        severity: upper(severity),
        reviewStatus: upper(reviewStatus),
        category: { slug: category },
        matches: { claudette: matches.claudette, opp115: matches.opp115 ?? [] },
      })),
    );
  });

  test('categories can be asked, each with its clause types', async () => {
    const found = await nodes('categories', 'slug label description clauseTypes(first: 100) { nodes { slug } }');
    expect(found).toEqual(
      seeds.categories.map((category) => ({
        ...category,
        clauseTypes: {
          nodes: seeds.clauseTypes.flatMap(({ slug, category: of }) => (of === category.slug ? [{ slug }] : [])),
        },
      })),
    );
  });

  interface MappingEdge {
    relation: string;
    rationale: string;
    confidence: string;
    source: string;
    node: { slug?: string; key?: string };
  }
  interface Mapped {
    slug?: string;
    key?: string;
    list: { edges: MappingEdge[] };
  }

  test('mappings stands on the edges from clause types and from articles alike', async () => {
    const edge = 'relation rationale confidence source';
    const below = (await nodes(
      'clauseTypes',
      `slug list: articles(first: 100) { edges { ${edge} node { key } } }`,
    )) as Mapped[];
    const above = (await nodes(
      'articles',
      `key list: clauseTypes(first: 100) { edges { ${edge} node { slug } } }`,
    )) as Mapped[];
    const flat = (parents: Mapped[]) =>
      parents
        .flatMap(({ slug, key, list }) =>
          list.edges.map(({ node, ...said }) => ({ ...said, clauseType: slug ?? node.slug, article: key ?? node.key })),
        )
        .map((mapping) => JSON.stringify(mapping, Object.keys(mapping).sort()))
        .sort();
    const expected = seeds.clauseTypes
      .flatMap(({ slug, mappings }) =>
        mappings.map(({ relation, confidence, ...same }) => ({
          ...same,
          relation: upper(relation),
          confidence: upper(confidence),
          clauseType: slug,
        })),
      )
      .map((mapping) => JSON.stringify(mapping, Object.keys(mapping).sort()))
      .sort();
    expect(expected).toHaveLength(575);
    expect(flat(below)).toEqual(expected);
    expect(flat(above)).toEqual(expected);
  });
});
