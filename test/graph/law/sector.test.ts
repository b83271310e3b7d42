import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { loadSectors } from '../../../src/import/load/sector.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';

const COLLECTION = 'test-sector';
/** Only what is derived of all platforms together. */
const NO_PLATFORM = new Set<string>();
const { ask, reply, graph } = questions();

interface Listed {
  totalCount: number;
  nodes: { slug: string }[];
}

/** Sector by slug, with the platforms that the graph has of those that the file names: no statement of ours in between. */
async function expected(): Promise<Map<string, string[]>> {
  const rows = await graph().read(
    'MATCH (:Document)<-[:PUBLISHES]-(one:Platform) RETURN DISTINCT one.slug AS slug',
    {},
  );
  const known = new Set(rows.map(({ slug }) => slug));
  const { sectors } = await readSeeds('seeds');
  return new Map(sectors.map(({ slug, platforms }) => [slug, platforms.filter((one) => known.has(one)).sort()]));
}

const slugs = ({ nodes }: Listed) => nodes.map(({ slug }) => slug);

describe('sectors', () => {
  test('list the platforms that the seeds name, from both ends, each list as long as it says', async () => {
    const { sectors, platforms } = await ask<{
      sectors: { totalCount: number; nodes: { slug: string; platforms: Listed }[] };
      platforms: { nodes: { slug: string; sectors: Listed }[] };
    }>(`{ sectors(first: 100) { totalCount nodes { slug platforms(first: 500) { totalCount nodes { slug } } } }
          platforms(first: 500) { nodes { slug sectors { totalCount nodes { slug } } } } }`);
    const wanted = await expected();
    expect(sectors.nodes.map(({ slug }) => slug)).toEqual([...wanted.keys()]);
    expect(sectors.totalCount).toBe(wanted.size);
    for (const { slug, platforms: own } of sectors.nodes) {
      expect([slug, slugs(own)]).toEqual([slug, wanted.get(slug)]);
      expect(own.totalCount).toBe(own.nodes.length);
    }
    for (const { slug, sectors: own } of platforms.nodes) {
      expect([slug, slugs(own)]).toEqual([
        slug,
        [...wanted].filter(([, all]) => all.includes(slug)).map(([key]) => key),
      ]);
      expect(own.totalCount).toBe(own.nodes.length);
    }
  });

  test('narrow platforms and provisions as a traversal does', async () => {
    const { platforms, provisions } = await ask<{ platforms: Listed; provisions: { totalCount: number } }>(
      `{ platforms(filter: { sectors: [" Maps ", "messaging"], clauseTypes: ["arbitration"] }) { totalCount nodes { slug } }
         provisions(first: 0, filter: { sectors: ["maps", "messaging"], clauseTypes: ["arbitration"] }) { totalCount } }`,
    );
    const rows = await graph().read(
      `MATCH (sector:Sector)<-[:IN_SECTOR]-(platform:Platform)-[:PUBLISHES]->(document:Document)-[:CONTAINS]->(provision)
       WHERE (sector.slug = 'maps' OR sector.slug = 'messaging') AND document.current AND provision.removedAt IS NULL
       MATCH (provision)-[:INSTANCE_OF]->(:ClauseType {slug: 'arbitration'})
       RETURN platform.slug AS slug, count(DISTINCT provision) AS provisions ORDER BY slug`,
      {},
    );
    expect(slugs(platforms)).toEqual(rows.map(({ slug }) => slug));
    expect(provisions.totalCount).toBe(rows.reduce((sum, row) => sum + Number(row.provisions), 0));
    expect(provisions.totalCount).toBeGreaterThan(0);
  });

  test('are found by words, by platform, and sorted by the number of platforms', async () => {
    const { words, ofTikTok, large } = await ask<Record<'words' | 'ofTikTok' | 'large', Listed>>(
      `{ words: sectors(filter: { contains: "CLOTHES" }) { totalCount nodes { slug } }
         ofTikTok: sectors(filter: { platforms: ["tiktok"] }) { totalCount nodes { slug } }
         large: sectors(first: 1, orderBy: { field: PLATFORMS, direction: DESC }) { totalCount nodes { slug } } }`,
    );
    expect(slugs(words)).toEqual(['fashion']);
    expect(slugs(ofTikTok)).toEqual(['social-network', 'video-sharing']);
    const [largest] = [...(await expected())].sort(([, one], [, other]) => other.length - one.length);
    expect(slugs(large)).toEqual([largest?.[0]]);
  });

  test('have as of a day the platforms recorded by then', async () => {
    const question = `query ($day: Date!) @asOf(date: $day) {
      sector(slug: "generative-ai") { label platforms(first: 500) { totalCount nodes { slug } } }
      platforms(first: 500, filter: { sectors: ["generative-ai"] }) { totalCount nodes { slug } } }`;
    const rows = await graph().read(
      `MATCH (:Sector {slug: 'generative-ai'})<-[:IN_SECTOR]-(platform)-[:PUBLISHES]->(document:Document)
       RETURN platform.slug AS slug, min(substring(coalesce(document.readSince, document.firstTracked), 0, 10)) AS since
       ORDER BY slug`,
      {},
    );
    const days = rows.map(({ since }) => String(since)).sort();
    const day = days[Math.floor(days.length / 2) - 1] ?? '';
    const wanted = rows.filter(({ since }) => String(since) <= day).map(({ slug }) => slug);
    const { data, errors } = await reply<{ sector: { platforms: Listed }; platforms: Listed }>(question, { day });
    expect(errors).toEqual([]);
    expect(data && slugs(data.sector.platforms)).toEqual(wanted);
    expect(data?.platforms).toEqual(data?.sector.platforms);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(rows.length);
  });

  test('of a slug that is not there is null', async () => {
    const { data, errors } = await reply('{ sector(slug: "alchemy\'}) DETACH DELETE n") { label } }');
    expect([data, errors]).toEqual([{ sector: null }, []]);
  });
});

describe('a platform that comes by import', () => {
  const restore = async () => loadSectors(graph(), (await readSeeds('seeds')).sectors);
  beforeAll(restore);
  afterAll(async () => {
    await restore();
    await forget(graph(), COLLECTION);
  });

  test('joins the sector that names it, leaves with it, and nothing else changes', async () => {
    const { sectors } = await readSeeds('seeds');
    const before = await graphFingerprint(graph());
    const bakery = {
      slug: 'zz-bakery',
      label: 'Bakeries',
      description: 'Bread.',
      platforms: ['zz-newcomer', 'tiktok'],
      source: 'own',
      reviewStatus: 'unreviewed',
    };
    await loadSectors(graph(), [...sectors, bakery]);
    await deriveAll(graph(), NO_PLATFORM);
    expect(await members()).toEqual(['tiktok']);
    const document = documentOf(COLLECTION, 'ZZ-Newcomer', [{ text: 'Bread is for sale.' }]);
    await loadCollection(graph(), sourceOf(COLLECTION, [document]), { origin: 'IMPORT', progress: () => undefined });
    await deriveAll(graph(), new Set(['zz-newcomer']));
    expect(await members()).toEqual(['tiktok', 'zz-newcomer']);
    await loadSectors(graph(), [...sectors, { ...bakery, platforms: ['zz-newcomer'] }]);
    await deriveAll(graph(), NO_PLATFORM);
    expect(await members()).toEqual(['zz-newcomer']);
    await loadSectors(graph(), sectors);
    await forget(graph(), COLLECTION);
    expect(await graphFingerprint(graph())).toBe(before);
  }, 300_000);

  async function members(): Promise<string[]> {
    const { sector } = await ask<{ sector: { platforms: Listed } }>(
      '{ sector(slug: "zz-bakery") { platforms { totalCount nodes { slug } } } }',
    );
    return slugs(sector.platforms);
  }
});
