import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { readBibtex } from '../../unit/model/citation/reader.ts';

const { ask, reply, graph } = questions();

type Texts = Record<'recordId' | 'text' | 'apa' | 'bibtex' | 'csl', string>;
const CITED =
  'recordId text: citation(style: TEXT) apa: citation(style: APA) bibtex: citation(style: BIBTEX) csl: citation(style: CSL_JSON)';

/** What a citation must say of some current provisions, by a walk of its own. */
async function expected(more: string): Promise<Record<string, string>[]> {
  return (await graph().read(
    `MATCH (platform:Platform)-[:PUBLISHES]->(document:Document {current: true})-[:ARCHIVED_IN]->(collection:Collection {id: 'genai-eu'})
     MATCH (document)-[:HAS_VERSION]->(version:Version) WHERE version.unreadable IS NULL
     WITH platform, document, collection, version ORDER BY version.sequence DESC
     WITH platform, document, collection, collect(version)[0] AS version ORDER BY document.id LIMIT 5
     MATCH (dataset:Dataset)
     ${more}
     RETURN platform.name AS platform, document.id AS document, document.title AS title, version.id AS version, version.commit AS commit,
            version.sha256 AS versionSha, version.capturedAt AS captured, collection.name AS collection, collection.licence AS licence,
            dataset.version AS data`,
    {},
  )) as Record<string, string>[];
}

describe('a citation', () => {
  test('of a document and a version names platform, day, archive, licence, commit, hash and the version of the data', async () => {
    const rows = await expected('');
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const { document, version } = await ask<{ document: Texts; version: Texts }>(
        `query ($document: String!, $version: String!) { document(recordId: $document) { ${CITED} } version(recordId: $version) { ${CITED} } }`,
        { document: row.document, version: row.version },
      );
      for (const { text, apa, bibtex, csl } of [document, version]) {
        for (const name of ['platform', 'collection', 'licence', 'commit', 'versionSha', 'data', 'document', 'version'])
          expect(text).toContain(row[name] ?? '?');
        expect(apa.startsWith(`${row.platform}. (${row.captured?.slice(0, 4)}, `)).toBe(true);
        expect(JSON.parse(csl)[0].issued['date-parts'][0]).toEqual(row.captured?.slice(0, 10).split('-').map(Number));
        expect(readBibtex(bibtex).year).toBe(row.captured?.slice(0, 4));
      }
      expect(readBibtex(document.bibtex).key).toBe(row.document);
      expect(readBibtex(version.bibtex).key).toBe(row.version);
    }
  });

  test('of a provision has the hash of its wording and the address of the recorded text', async () => {
    const rows = (await graph().read(
      `MATCH (provision:Provision {current: true, collectionId: 'vlopses-us'})-[worded:WORDED]->(wording:Wording)
       WHERE worded.to IS NULL
       RETURN provision.id AS provision, wording.sha256 AS wording ORDER BY provision.id LIMIT 5`,
      {},
    )) as { provision: string; wording: string }[];
    for (const row of rows) {
      const { provision } = await ask<{ provision: Texts & { evidence: { archiveUrl: string } } }>(
        `query ($id: String!) { provision(recordId: $id) { ${CITED} evidence { archiveUrl } } }`,
        { id: row.provision },
      );
      expect(provision.text).toContain(row.wording);
      expect(provision.text.trim().endsWith(provision.evidence.archiveUrl)).toBe(true);
      expect(JSON.parse(provision.csl)[0].URL).toBe(provision.evidence.archiveUrl);
    }
  });

  test('of every curated record is whole, also where no version is known', async () => {
    const { provisions } = await ask<{ provisions: { nodes: (Texts & { externalIds: string[] })[] } }>(
      `{ provisions(filter: { collections: ["curated-records"] }, first: 50) { nodes { ${CITED} externalIds } } }`,
    );
    expect(provisions.nodes.length).toBeGreaterThan(0);
    for (const { text, recordId, externalIds } of provisions.nodes) {
      expect(text).toContain(recordId);
      expect(text).not.toMatch(/null|undefined|; commit /);
      for (const externalId of externalIds) expect(text).toContain(`published as ${externalId}`);
    }
  });

  test('as of a day names the version of that day', async () => {
    const { documents } = await ask<{
      documents: { nodes: { recordId: string; citation: string; asOf: { commit: string } | null }[] };
    }>(
      `query @asOf(date: "2026-06-01") { documents(filter: { collections: ["genai-eu"], current: true }, first: 10) { nodes { recordId citation(style: TEXT) asOf(date: "2026-06-01") { commit } } } }`,
    );
    expect(documents.nodes.length).toBeGreaterThan(0);
    for (const { citation, asOf } of documents.nodes) if (asOf !== null) expect(citation).toContain(asOf.commit);
  });

  test('of many costs no more trips than of one', async () => {
    const trips = async (first: number) =>
      (await reply(`{ provisions(first: ${first}) { nodes { ${CITED} } } }`)).trips;
    expect(await trips(20)).toBe(await trips(1));
  });
});
