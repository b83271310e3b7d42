import { recordUri } from '../../model/record-uri.ts';
import { type Succession, successionsByIds } from '../../model/succession.ts';
import { recordKind } from './kind.ts';

/** Successions of documents. */
export const successionKind = recordKind<Succession>({
  typename: 'Succession',
  name: 'Succession',
  noun: null,
  question:
    '{ node(id: "Succession:$key") { ... on Succession { status sharedWordings share earlier { recordId title } later { recordId title } } } }',
  read: successionsByIds,
  title: ({ earlier, later }) => `Succession of ${earlier} by ${later}`,
  resource: (origin, row) => ({
    id: recordUri(origin, 'Succession', row.id),
    type: 'Succession',
    label: `Succession of ${row.earlier} by ${row.later}`,
    earlier: recordUri(origin, 'Document', row.earlier),
    later: recordUri(origin, 'Document', row.later),
    status: row.status,
    sharedWordings: row.sharedWordings,
    similarity: row.share,
    rationale: row.rationale,
    source: row.source,
  }),
  ways: [],
});
