import type { ClauseType } from '../../model/clause-type.ts';
import { recordUri } from '../../model/record-uri.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';

function columnsOf(origin: string): ColumnOf<ClauseType>[] {
  return [
    { name: 'clauseType', type: 'text', description: 'slug of the clause type', value: ({ slug }) => slug },
    { name: 'label', type: 'text', description: 'its name', value: ({ label }) => label },
    { name: 'definition', type: 'text', description: 'what it is', value: ({ definition }) => definition },
    { name: 'category', type: 'text', description: 'slug of its category', value: (row) => row.categorySlug },
    { name: 'aliases', type: 'list', description: 'other names', value: ({ aliases }) => aliases },
    { name: 'severity', type: 'text', description: 'LOW, MEDIUM or HIGH', value: ({ severity }) => severity },
    { name: 'severityReason', type: 'text', description: 'why', value: (row) => row.severityReason },
    {
      name: 'typicalDocuments',
      type: 'list',
      description: 'terms types of Open Terms Archive in which it mostly stands',
      value: (row) => row.typicalDocuments,
    },
    { name: 'claudette', type: 'text', description: 'tag of CLAUDETTE', value: ({ claudette }) => claudette },
    { name: 'opp115', type: 'list', description: 'categories of OPP-115', value: ({ opp115 }) => opp115 },
    { name: 'platforms', type: 'integer', description: 'platforms that use it', value: (row) => row.platformCount },
    { name: 'provisions', type: 'integer', description: 'provisions that have it', value: (row) => row.provisionCount },
    { name: 'source', type: 'text', description: 'who says so', value: ({ source }) => source },
    { name: 'reviewStatus', type: 'text', description: 'how far it was reviewed', value: (row) => row.reviewStatus },
    {
      name: 'clauseTypeUri',
      type: 'link',
      description: 'address of the record',
      value: ({ slug }) => recordUri(origin, 'ClauseType', slug),
    },
  ];
}

/** Clause types as rows. */
export function clauseTypeTable(
  about: Pick<Table, 'name' | 'description'>,
  origin: string,
  batches: AsyncIterable<readonly ClauseType[]>,
): Table {
  return tableOf(about, columnsOf(origin), batches);
}
