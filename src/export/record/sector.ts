import { platformList } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import { type Sector, sectorsByIds } from '../../model/sector.ts';
import { recordKind } from './kind.ts';

/** Sectors. */
export const sectorKind = recordKind<Sector>({
  typename: 'Sector',
  name: 'Sector',
  noun: 'sector',
  question: '{ sector(slug: $key) { label description platforms(first: 50) { totalCount nodes { slug name } } } }',
  read: sectorsByIds,
  title: ({ label }) => label,
  resource: (origin, { slug, label, description, source, reviewStatus }) => ({
    id: recordUri(origin, 'Sector', slug),
    type: 'Sector',
    label,
    description,
    slug,
    source,
    reviewStatus,
  }),
  ways: [
    { term: 'hasPlatform', title: 'Platforms', to: 'Platform', list: platformList, from: 'by-sector', order: 'SLUG' },
  ],
});
