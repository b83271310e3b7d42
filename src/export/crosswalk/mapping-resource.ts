import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import type { Resource } from '../rdf/resource.ts';
import { type MappingRow, mappingRows } from './mapping-row.ts';

function mappingResource(origin: string, row: MappingRow): Resource {
  const clauseType = recordUri(origin, 'ClauseType', row.clauseType);
  return {
    id: `${clauseType}#${row.article}`,
    type: 'Mapping',
    clauseType,
    article: recordUri(origin, 'Article', row.article),
    relation: row.relation,
    confidence: row.confidence,
    rationale: row.rationale,
    source: row.source,
    judgement: row.judgement == null ? null : recordUri(origin, 'Judgement', row.judgement),
  };
}

function groups<Key>(rows: readonly MappingRow[], keyOf: (row: MappingRow) => Key): MappingRow[][] {
  const found = new Map<Key, MappingRow[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found.values()];
}

/** Mappings as resources of their own, and straight from each clause type to its articles and their laws. */
export function mappingResources(origin: string, rows: readonly MappingRow[]): Resource[] {
  return groups(rows, ({ clauseType }) => clauseType).flatMap((ofType) => {
    const [first] = ofType;
    if (first === undefined) return [];
    const laws = new Set(ofType.map(({ regulation }) => recordUri(origin, 'Regulation', regulation)));
    const direct: Resource = {
      id: recordUri(origin, 'ClauseType', first.clauseType),
      type: ['ClauseType', 'Concept'],
      prefLabel: first.clauseTypeLabel,
      fallsUnder: ofType.map(({ article }) => recordUri(origin, 'Article', article)),
      fallsUnderRegulation: [...laws].sort(),
    };
    return [direct, ...ofType.map((row) => mappingResource(origin, row))];
  });
}

function articleStub(origin: string, { article, articleRef, articleLabel, regulation }: MappingRow): Resource {
  return {
    id: recordUri(origin, 'Article', article),
    type: ['Article', 'LegalResourceSubdivision'],
    title: articleLabel,
    number: articleRef,
    isPartOf: recordUri(origin, 'Regulation', regulation),
  };
}

function regulationStub(origin: string, { regulation, regulationName, jurisdictions }: MappingRow): Resource {
  return {
    id: recordUri(origin, 'Regulation', regulation),
    type: ['Regulation', 'LegalResource'],
    label: regulationName,
    slug: regulation,
    lawOf: jurisdictions.map((code) => recordUri(origin, 'Jurisdiction', code)),
  };
}

/** The crosswalk as resources: mappings, and what their ends are called. */
export async function* crosswalkResources(request: ExportRequest): AsyncGenerator<Resource[]> {
  const { origin } = request.about;
  const told = new Set<string>();
  for await (const rows of mappingRows(request)) {
    const ends = rows
      .flatMap((row) => [regulationStub(origin, row), articleStub(origin, row)])
      .filter(({ id }) => !told.has(id) && told.add(id));
    yield [...mappingResources(origin, rows), ...ends];
  }
}
