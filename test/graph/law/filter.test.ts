import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, graph } = questions();

/** The keys that a list gives under a filter, in one page. */
async function listed(field: string, filter: object, key = 'slug', parent?: string): Promise<string[]> {
  const type = {
    regulations: 'Regulation',
    articles: 'Article',
    agencies: 'Agency',
    clauseTypes: 'ClauseType',
    jurisdictions: 'Jurisdiction',
  }[field];
  const list = `list: ${field}(first: 500, filter: $filter) { totalCount nodes { ${key} } }`;
  const { list: found, parent: below } = await ask<Record<'list' | 'parent', { list?: Found } & Found>>(
    `query ($filter: ${type}Filter) { ${parent === undefined ? list : `parent: ${parent} { ${list} }`} }`,
    { filter },
  );
  const { totalCount, nodes } = below?.list ?? found;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => node[key] ?? '').sort();
}

interface Found {
  totalCount: number;
  nodes: Record<string, string>[];
}

/** The same keys by a plain traversal. */
async function traversed(cypher: string): Promise<string[]> {
  return (await graph().read(`${cypher} RETURN DISTINCT key ORDER BY key`, {})).map(({ key }) => key as string).sort();
}

describe('regulations', () => {
  test('that bind in a place are its own law and that of what it is within', async () => {
    const own = await listed('regulations', { jurisdictions: ['US-CA'] });
    const binding = await listed('regulations', { bindingIn: ['US-CA'] });
    const federal = await listed('regulations', { jurisdictions: ['US'] });
    expect(binding).toEqual([...own, ...federal].sort());
    expect(own.length).toBeGreaterThan(0);
    expect(federal.length).toBeGreaterThan(0);
  });

  test('apply on a day when one of their parts does', async () => {
    const earlier = await listed('regulations', { slugs: ['eu-dsa', 'eu-ai-act', 'us-faa'], appliesOn: '2022-11-15' });
    const later = await listed('regulations', { slugs: ['eu-dsa', 'eu-ai-act', 'us-faa'], appliesOn: '2025-02-02' });
    expect(later).toEqual(['eu-ai-act', 'eu-dsa', 'us-faa']);
    expect(earlier).toEqual(['us-faa']);
  });

  test('without application dates apply from the day they came into force', async () => {
    expect(await listed('regulations', { slugs: ['us-rosca'], appliesOn: '2010-12-28' })).toEqual([]);
    expect(await listed('regulations', { slugs: ['us-rosca'], appliesOn: '2010-12-29' })).toEqual(['us-rosca']);
  });

  test('are found by CELEX number, by name in any case, by topic, kind and status', async () => {
    expect(await listed('regulations', { contains: '32022r2065' })).toEqual(['eu-dsa']);
    expect(await listed('regulations', { contains: 'digital SERVICES act' })).toEqual(['eu-dsa']);
    expect(await listed('regulations', { topics: ['biometrics'] })).toEqual(['us-il-bipa']);
    expect(await listed('regulations', { types: ['LEI'], contains: 'lgpd' })).toEqual(['br-lgpd']);
    expect(await listed('regulations', { statuses: ['PARTLY_IN_FORCE', 'IN_FORCE_PARTLY_ENJOINED'] })).toHaveLength(2);
  });

  test('are found by who enforces them', async () => {
    expect(await listed('regulations', { agencies: ['ie-cnam'] })).toEqual(
      await traversed("MATCH (:Agency {slug: 'ie-cnam'})-[:ENFORCES]->(node:Regulation) WITH node.slug AS key"),
    );
  });

  test('that bear on a clause type in some way bear so on that one', async () => {
    const below = await listed('regulations', { relations: ['LIMITS'] }, 'slug', 'clauseType(slug: "arbitration")');
    const above = await listed('regulations', { clauseTypes: ['arbitration'], relations: ['LIMITS'] });
    expect(below).toEqual(above);
    expect(below).toEqual(
      await traversed(`MATCH (:ClauseType {slug: 'arbitration'})-[fallsUnder:FALLS_UNDER]->(:Article)-[:PART_OF]->(node)
        WHERE fallsUnder.relation = 'LIMITS' WITH node.slug AS key`),
    );
    expect(below.length).toBeGreaterThan(0);
  });
});

describe('clause types', () => {
  test('under a regulation in some way and with some confidence are those of one and the same mapping', async () => {
    const filter = { relations: ['MUST_DISCLOSE'], confidences: ['HIGH'] };
    const below = await listed('clauseTypes', filter, 'slug', 'regulation(slug: "eu-dsa")');
    expect(below).toEqual(await listed('clauseTypes', { ...filter, regulations: ['eu-dsa'] }));
    expect(below).toEqual(
      await traversed(`MATCH (node:ClauseType)-[fallsUnder:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation {slug: 'eu-dsa'})
        WHERE fallsUnder.relation = 'MUST_DISCLOSE' AND fallsUnder.confidence = 'HIGH' WITH node.slug AS key`),
    );
    expect(below.length).toBeGreaterThan(0);
    expect(below.length).toBeLessThan(27);
  });

  test('are found by another name, category, severity and platform', async () => {
    expect(await listed('clauseTypes', { contains: 'UGC license' })).toEqual(['content-licence']);
    const private_ = await listed('clauseTypes', { categories: ['privacy'], severities: ['HIGH'] });
    expect(private_).toEqual(
      await traversed("MATCH (node:ClauseType {categorySlug: 'privacy', severity: 'HIGH'}) WITH node.slug AS key"),
    );
    const [platform] = await traversed('MATCH (node:Platform)-[:USES]->() WITH node.slug AS key');
    expect(await listed('clauseTypes', { platforms: [platform] })).toEqual(
      await traversed(`MATCH (:Platform {slug: '${platform}'})-[:USES]->(node:ClauseType) WITH node.slug AS key`),
    );
  });

  test('under the law of a place are those that an article of that law bears on', async () => {
    expect(await listed('clauseTypes', { jurisdictions: ['DE', 'BR'] })).toEqual(
      await traversed(`MATCH (node:ClauseType)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(place)
        WHERE place.code IN ['DE', 'BR'] WITH node.slug AS key`),
    );
  });
});

describe('articles', () => {
  test('of a clause type can be narrowed by relation and confidence of their own mapping', async () => {
    const filter = { relations: ['LIMITS', 'PROHIBITS'], confidences: ['HIGH'] };
    const below = await listed('articles', filter, 'key', 'clauseType(slug: "arbitration")');
    expect(below).toEqual(
      await traversed(`MATCH (:ClauseType {slug: 'arbitration'})-[fallsUnder:FALLS_UNDER]->(node:Article)
        WHERE fallsUnder.relation IN ['LIMITS', 'PROHIBITS'] AND fallsUnder.confidence = 'HIGH' WITH node.id AS key`),
    );
    expect(below).toEqual(await listed('articles', { ...filter, clauseTypes: ['arbitration'] }, 'key'));
  });

  test('either bear on a clause type or on none', async () => {
    const mapped = await listed('articles', { mapped: true }, 'key');
    const free = await listed('articles', { mapped: false }, 'key');
    expect(mapped.length + free.length).toBe(442);
    expect(mapped).toEqual(await traversed('MATCH (node:Article)<-[:FALLS_UNDER]-() WITH node.id AS key'));
  });

  test('are found by regulation, place, category and words', async () => {
    expect(await listed('articles', { regulations: ['eu-dsa'], contains: 'art. 14' }, 'key')).toContain(
      'eu-dsa:art-14',
    );
    expect(await listed('articles', { jurisdictions: ['BR'], categories: ['minors'] }, 'key')).toEqual(
      await traversed(`MATCH (:ClauseType {categorySlug: 'minors'})-[:FALLS_UNDER]->(node:Article)-[:PART_OF]->(:Regulation)
        -[:APPLIES_IN]->(:Jurisdiction {code: 'BR'}) WITH node.id AS key`),
    );
  });
});

describe('agencies and jurisdictions', () => {
  test('agencies are found by place, regulation, clause type and whether one can complain there', async () => {
    expect(await listed('agencies', { jurisdictions: ['IE'] })).toEqual(
      await listed('agencies', {}, 'slug', 'jurisdiction(code: "ie")'),
    );
    expect(await listed('agencies', { regulations: ['eu-dsa'], takesComplaints: false })).toEqual(
      await traversed(`MATCH (node:Agency)-[:ENFORCES]->(:Regulation {slug: 'eu-dsa'})
        WHERE node.complaintUrl IS NULL WITH node.slug AS key`),
    );
    expect(await listed('agencies', { clauseTypes: ['minors'], contains: 'commission' })).toEqual(
      await traversed(`MATCH (node:Agency)-[:ENFORCES]->(:Regulation)<-[:UNDER]-(:ClauseType {slug: 'minors'})
        WHERE any(word IN [node.name, node.shortName] + node.roles WHERE toLower(word) CONTAINS 'commission')
        WITH node.slug AS key`),
    );
  });

  test('jurisdictions lie within each other, from both ends', async () => {
    const { jurisdictions } = await ask<{
      jurisdictions: { nodes: ({ code: string } & Record<'within' | 'parts', { nodes: { code: string }[] }>)[] };
    }>('{ jurisdictions { nodes { code within { nodes { code } } parts(first: 50) { nodes { code } } } } }');
    const pairs = (from: 'within' | 'parts') =>
      jurisdictions.nodes
        .flatMap(({ code, ...lists }) =>
          lists[from].nodes.map((other) => (from === 'within' ? `${code}<${other.code}` : `${other.code}<${code}`)),
        )
        .sort();
    expect(pairs('within')).toEqual(pairs('parts'));
    expect(pairs('within')).toContain('US-CA<US');
  });
});
