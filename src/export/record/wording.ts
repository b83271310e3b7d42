import { documentList } from '../../model/document.ts';
import { platformList } from '../../model/platform.ts';
import { provisionList } from '../../model/provision.ts';
import { recordUri } from '../../model/record-uri.ts';
import { type Wording, wordingsByIds } from '../../model/wording.ts';
import { recordKind } from './kind.ts';

/** Wordings, by the hash of their text; the words stand with the provisions that say them. */
export const wordingKind = recordKind<Wording>({
  typename: 'Wording',
  name: 'Wording',
  noun: null,
  question:
    '{ wording(sha256: $key) { sha256 provisions(first: 20) { totalCount nodes { recordId platform { slug } } } } }',
  read: wordingsByIds,
  title: ({ id }) => `Wording ${id.slice(0, 12)}`,
  resource: (origin, { id, length }) => ({
    id: recordUri(origin, 'Wording', id),
    type: 'Wording',
    label: `Wording ${id.slice(0, 12)}`,
    sha256: id,
    length,
  }),
  ways: [
    {
      term: 'saidBy',
      title: 'Provisions that say it',
      to: 'Provision',
      list: provisionList,
      from: 'by-wording',
      order: 'RECORD_ID',
    },
    {
      term: 'hasDocument',
      title: 'Documents with it',
      to: 'Document',
      list: documentList,
      from: 'by-wording',
      order: 'RECORD_ID',
    },
    { term: 'hasPlatform', title: 'Platforms', to: 'Platform', list: platformList, from: 'by-wording', order: 'SLUG' },
  ],
});
