import { sectorList } from '../model/sector.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { PlatformRef, SectorRef } from './node-ref.ts';
import { Platforms } from './platform.ts';
import { ReviewStatusRef } from './review-status.ts';

SectorRef.implement({
  description: 'A kind of service, such as social networks. Which platforms are of it is our own judgement.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `social-network`.' }),
    label: t.exposeString('label', { description: 'Name for people.' }),
    description: t.exposeString('description', { description: 'What services of this kind offer.' }),
    source: t.exposeString('source', { description: 'What the choice of its platforms rests on.' }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the entry has been checked.',
      resolve: (sector) => sector.reviewStatus,
    }),
  }),
});

const SectorFilterRef = builder.inputType('SectorFilter', {
  description: 'Which sectors to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    contains: t.string({ description: 'Only those with this in label or description, whatever the case.' }),
    platforms: t.stringList({ description: 'Only those of any of these platforms, by slug.' }),
  }),
});

const Sectors = listing('Sector', {
  node: SectorRef,
  list: sectorList,
  filter: SectorFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: {
    POSITION: 'As the seeds list them.',
    SLUG: 'By key.',
    LABEL: 'By name.',
    PLATFORMS: 'By the number of platforms.',
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});

Sectors.root(
  'sectors',
  'All kinds of services. They have no history: platforms of a day are sorted as they are today.',
);
Sectors.on(PlatformRef, 'sectors', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Which kinds of service it is; empty where nobody has sorted it yet.',
  most: 4,
});
Platforms.on(SectorRef, 'platforms', {
  from: 'by-sector',
  key: (sector) => sector.slug,
  description: 'Platforms of this kind of which documents are recorded.',
});

builder.queryField('sector', (t) =>
  t.field({
    type: SectorRef,
    nullable: true,
    description: 'One kind of service; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `social-network`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
