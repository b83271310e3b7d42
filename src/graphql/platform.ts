import { platformList } from '../model/platform.ts';
import { builder } from './builder.ts';
import { connectionTypes } from './connection-type.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

PlatformRef.implement({
  description: 'A service whose terms are recorded.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `tiktok`.' }),
    name: t.exposeString('name', { description: 'Name as the archive writes it.' }),
    aliases: t.stringList({ description: 'Other names.', resolve: (platform) => platform.aliases ?? [] }),
  }),
});

const PlatformFilterRef = builder.inputType('PlatformFilter', {
  description: 'Which platforms to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these.' }),
    nameContains: t.string({ description: 'Only those with this in their name, whatever the case.' }),
    clauseTypes: t.stringList({ description: 'Only those that use any of these clause types, by slug.' }),
    regulations: t.stringList({
      description: 'Only those with a clause that comes under any of these regulations, by slug.',
    }),
    collections: t.stringList({ description: 'Only those with a document in any of these collections, by id.' }),
  }),
});

export const Platforms = listing('Platform', {
  node: PlatformRef,
  list: platformList,
  filter: PlatformFilterRef,
  parameters: (filter) => ({ ...filter, nameContains: filter.nameContains?.toLowerCase() ?? null }),
  orders: { SLUG: 'By key.', NAME: 'By name.', PROVISIONS: 'By the number of current provisions.' },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

const Using = connectionTypes('ClauseTypePlatform', PlatformRef);

builder.objectFields(Using.edge, (t) => ({
  provisions: t.int({
    description: 'How many of its current provisions are of this clause type.',
    resolve: ({ properties }) => properties.provisions as number,
  }),
  severity: t.field({
    type: SeverityRef,
    nullable: true,
    description: 'Highest severity of these provisions.',
    resolve: ({ properties }) => properties.severity as 'LOW' | 'MEDIUM' | 'HIGH' | null,
  }),
}));

Platforms.root('platforms', 'Platforms.');
Platforms.on(ClauseTypeRef, 'platforms', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Platforms that use this clause type in a current document.',
  types: Using,
});

builder.queryField('platform', (t) =>
  t.field({
    type: PlatformRef,
    nullable: true,
    description: 'One platform; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `tiktok`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
