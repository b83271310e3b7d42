import type { GraphView } from '../../db/view.ts';
import { concludedClauseTypeList } from '../../model/clause-type.ts';
import { type Collection, collectionsByIds } from '../../model/collection.ts';
import { type Evidence, evidenceOf } from '../../model/evidence.ts';
import { judgementList } from '../../model/judgement.ts';
import { type Provision, provisionsByIds } from '../../model/provision.ts';
import { recordUri } from '../../model/record-uri.ts';
import { regulationList } from '../../model/regulation.ts';
import { archivedTextUrl } from '../../model/version.ts';
import { wordingsByIds } from '../../model/wording.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

interface ProvisionRecord extends Provision {
  text: string | null;
  collection: Collection | null;
  evidence: Evidence | null;
}

async function provisionRecords(graph: GraphView, { ids }: { ids: readonly string[] }): Promise<ProvisionRecord[]> {
  const rows = await provisionsByIds(graph, { ids });
  const hashes = [...new Set(rows.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])))];
  const collectionIds = [...new Set(rows.map(({ collectionId }) => collectionId))];
  const [wordings, collections, evidence] = await Promise.all([
    wordingsByIds(graph, { ids: hashes }),
    collectionsByIds(graph, { ids: collectionIds }),
    evidenceOf(
      graph,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row, index) => ({
    ...row,
    text: wordings.find(({ id }) => id === row.sha256)?.text ?? null,
    collection: collections.find(({ id }) => id === row.collectionId) ?? null,
    evidence: evidence[index] ?? null,
  }));
}

function evidenceFacts(origin: string, { url, evidence }: ProvisionRecord): Partial<Resource> {
  if (evidence === null) return { page: url };
  return {
    page: [...(url === null ? [] : [url]), ...(evidence.sourceUrls ?? [])],
    seenIn: recordUri(origin, 'Version', evidence.versionId),
    archivedAt: archivedTextUrl(evidence),
  };
}

function conclusionFacts(origin: string, row: ProvisionRecord): Partial<Resource> {
  if (row.clauseTypeSlug === null) return { unclassifiedReason: row.unclassifiedReason };
  return {
    instanceOf: recordUri(origin, 'ClauseType', row.clauseTypeSlug),
    severity: row.severity,
    confidence: row.confidenceLevel,
    certainty: row.confidence,
    basis: row.basis,
  };
}

function titleOf({ title, headingPath, id }: ProvisionRecord): string {
  return title ?? headingPath?.at(-1) ?? `Provision ${id}`;
}

/** The words stand in it with the licence and attribution of their collection, where the graph has them. */
function provisionResource(origin: string, row: ProvisionRecord): Resource {
  return {
    id: recordUri(origin, 'Provision', row.id),
    type: 'Provision',
    label: titleOf(row),
    identifier: row.id,
    gist: row.gist,
    text: row.text,
    attribution: row.text === null ? null : (row.collection?.attribution ?? null),
    licenceName: row.text === null ? null : (row.collection?.licence ?? null),
    document: recordUri(origin, 'Document', row.documentId),
    platform: recordUri(origin, 'Platform', row.platformSlug),
    collection: recordUri(origin, 'Collection', row.collectionId),
    termsType: row.termsType,
    heading: row.headingPath,
    provisionKind: row.kind,
    position: row.position,
    language: row.language,
    current: row.current,
    ...conclusionFacts(origin, row),
    wording: row.sha256 === null ? null : recordUri(origin, 'Wording', row.sha256),
    sha256: row.sha256,
    ...evidenceFacts(origin, row),
    firstTracked: row.firstTracked,
    lastChanged: row.lastChanged,
    lastVerified: row.lastVerified,
    removedAt: row.removedAt,
    changeCount: row.changeCount,
    source: row.source,
    reviewStatus: row.reviewStatus,
  };
}

/** Provisions. */
export const provisionKind = recordKind<ProvisionRecord>({
  typename: 'Provision',
  name: 'Provision',
  noun: null,
  question:
    '{ provision(recordId: $key) { document { title } clauseTypes { edges { confidence { level } node { slug label } } } regulations(first: 20) { totalCount nodes { slug shortName } } citation(style: TEXT) } }',
  read: provisionRecords,
  title: titleOf,
  resource: provisionResource,
  ways: [
    {
      term: 'hasClauseType',
      title: 'Clause types, the primary one first',
      to: 'ClauseType',
      list: concludedClauseTypeList,
      from: 'by-provision',
      order: 'RANK',
    },
    {
      term: 'touchedBy',
      title: 'Regulations that these fall under',
      to: 'Regulation',
      list: regulationList,
      from: 'by-provision',
      order: 'SLUG',
    },
    { term: 'judgement', title: 'Judgements', to: 'Judgement', list: judgementList, from: 'by-provision', order: 'ID' },
  ],
});
