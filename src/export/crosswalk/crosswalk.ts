import { recordUri } from '../../model/record-uri.ts';
import type { Export, ExportRequest, Format } from '../export.ts';
import { articleCatalog, clauseTypeCatalog } from '../oscal/catalog.ts';
import { mappingCollection } from '../oscal/mapping.ts';
import { rdfFormats } from '../rdf/rdf-format.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';
import { csvFormat, ndjsonFormat, workbookFormat } from '../table-format.ts';
import { crosswalkResources } from './mapping-resource.ts';
import { type MappingRow, mappingRows } from './mapping-row.ts';
import { sheetsOf } from './workbook.ts';

const ABOUT = { name: 'crosswalk', description: 'Which article of which law bears on which clause type, how and why.' };

function columnsOf(origin: string): ColumnOf<MappingRow>[] {
  return [
    { name: 'clauseType', type: 'text', description: 'slug of the clause type', value: (row) => row.clauseType },
    { name: 'clauseTypeLabel', type: 'text', description: 'its name', value: (row) => row.clauseTypeLabel },
    { name: 'category', type: 'text', description: 'slug of its category', value: (row) => row.category },
    { name: 'article', type: 'text', description: 'id of the article', value: (row) => row.article },
    {
      name: 'articleRef',
      type: 'text',
      description: 'the article as its law counts it',
      value: (row) => row.articleRef,
    },
    { name: 'articleLabel', type: 'text', description: 'what the article is about', value: (row) => row.articleLabel },
    { name: 'regulation', type: 'text', description: 'slug of the law', value: (row) => row.regulation },
    { name: 'regulationName', type: 'text', description: 'its short name', value: (row) => row.regulationName },
    {
      name: 'jurisdictions',
      type: 'list',
      description: 'codes of where it applies',
      value: (row) => row.jurisdictions,
    },
    {
      name: 'relation',
      type: 'text',
      description: 'how the article bears on the clause',
      value: (row) => row.relation,
    },
    { name: 'confidence', type: 'text', description: 'how sure the mapping is', value: (row) => row.confidence },
    { name: 'rationale', type: 'text', description: 'why', value: (row) => row.rationale },
    { name: 'source', type: 'text', description: 'who says so', value: (row) => row.source },
    {
      name: 'judgement',
      type: 'text',
      description: 'the judgement that says so',
      value: (row) => row.judgement ?? null,
    },
    { name: 'appliesFrom', type: 'day', description: 'first day of the article', value: (row) => row.appliesFrom },
    { name: 'endedOn', type: 'day', description: 'day on which it ended', value: (row) => row.endedOn },
    { name: 'articleUrl', type: 'link', description: 'where the law can be read', value: (row) => row.articleUrl },
    {
      name: 'clauseTypeUri',
      type: 'link',
      description: 'address of the record of the clause type',
      value: (row) => recordUri(origin, 'ClauseType', row.clauseType),
    },
    {
      name: 'articleUri',
      type: 'link',
      description: 'address of the record of the article',
      value: (row) => recordUri(origin, 'Article', row.article),
    },
  ];
}

function table(request: ExportRequest): Table {
  return tableOf(ABOUT, columnsOf(request.about.origin), mappingRows(request));
}

function oscalFormat(description: string, write: Format['write']): Format {
  return { mediaType: 'application/oscal+json; charset=utf-8', description, write };
}

/** Clause types by articles. */
export const crosswalk: Export = {
  ...ABOUT,
  filters: ['clauseType', 'category', 'regulation', 'article', 'jurisdiction', 'agency', 'asOf'],
  holdsWordings: false,
  formats: {
    csv: csvFormat(table),
    ndjson: ndjsonFormat(table),
    xlsx: workbookFormat('a workbook: the mappings, and matrices of clause types by law and by article', (request) =>
      sheetsOf(request, table(request)),
    ),
    'oscal-catalog.json': oscalFormat('OSCAL 1.2 catalog: articles as controls, grouped by law', articleCatalog),
    'oscal-clause-types.json': oscalFormat('OSCAL 1.2 catalog: clause types as controls', clauseTypeCatalog),
    'oscal-mapping.json': oscalFormat('OSCAL 1.2 mapping collection between the two catalogs', mappingCollection),
    ...rdfFormats(ABOUT, crosswalkResources),
  },
};
