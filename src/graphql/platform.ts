import { type Platform, platformCounts, platformList } from '../model/platform.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { counted } from './day-count.ts';
import { listing } from './list-field.ts';
import {
  AgencyRef,
  ArticleRef,
  CategoryRef,
  CollectionRef,
  JurisdictionRef,
  PlatformRef,
  WordingRef,
} from './node-ref.ts';

const countsOf = (context: Context, platform: Platform) => counted(context, 'platform', platformCounts, platform);

PlatformRef.implement({
  description: 'A service whose terms are recorded.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `tiktok`.' }),
    name: t.exposeString('name', { description: 'Name as the archive writes it.' }),
    aliases: t.stringList({
      description: 'Other names under which archives know it.',
      resolve: (platform) => platform.aliases ?? [],
    }),
    documentCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many documents of it are recorded, current or ended.',
      resolve: ({ documentCount }) => documentCount ?? 0,
    }),
    provisionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions its current documents have.',
      resolve: async (platform, _args, context) => (await countsOf(context, platform))?.provisionCount ?? 0,
    }),
    clauseTypeCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many clause types its current documents use.',
      resolve: async (platform, _args, context) => (await countsOf(context, platform))?.clauseTypeCount ?? 0,
    }),
  }),
});

const PlatformFilterRef = builder.inputType('PlatformFilter', {
  description: 'Which platforms to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    nameContains: t.string({ description: 'Only those with this in a name or slug, whatever the case.' }),
    clauseTypes: t.stringList({ description: 'Only those that use any of these clause types, by slug.' }),
    allClauseTypes: t.stringList({ description: 'Only those that use every one of these clause types, by slug.' }),
    regulations: t.stringList({
      description: 'Only those with a provision that comes under any of these regulations, by slug.',
    }),
    jurisdictions: t.stringList({
      description:
        'Only those with a provision that comes under the law of any of these jurisdictions itself, by code.',
    }),
    collections: t.stringList({ description: 'Only those with a document in any of these collections, by key.' }),
    sectors: t.stringList({ description: 'Only those of any of these kinds of service, by slug.' }),
    shownIn: t.stringList({
      description:
        'Only those with a document recorded as people in any of these jurisdictions are shown it, by code. What is shown in a larger one, such as EU, is shown in each place within it.',
    }),
  }),
});

/** Lists of platforms, for every type from which they can be reached. */
export const Platforms = listing('Platform', {
  node: PlatformRef,
  list: platformList,
  filter: PlatformFilterRef,
  parameters: ({ nameContains, ...filter }) => ({ ...filter, nameContains: nameContains?.toLowerCase() ?? null }),
  orders: {
    SLUG: 'By key.',
    NAME: 'By name, whatever the case.',
    DOCUMENTS: 'By the number of documents.',
    PROVISIONS: 'By the number of current provisions.',
    CLAUSE_TYPES: 'By the number of clause types that it uses.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

Platforms.root('platforms', 'Platforms whose terms are recorded.');
Platforms.on(ArticleRef, 'platforms', {
  from: 'by-article',
  key: (article) => article.id,
  description: 'Platforms that use a clause type which the article bears on.',
});
Platforms.on(CategoryRef, 'platforms', {
  from: 'by-category',
  key: (category) => category.slug,
  description: 'Platforms that use a clause type of this category.',
});
Platforms.on(CollectionRef, 'platforms', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: 'Platforms that publish its documents.',
});
Platforms.on(AgencyRef, 'platforms', {
  from: 'by-agency',
  key: (agency) => agency.slug,
  description: 'Platforms with a provision that comes under a regulation which the agency enforces.',
});
Platforms.on(JurisdictionRef, 'platforms', {
  from: 'by-jurisdiction',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Platforms with a provision that comes under the law of the jurisdiction itself.',
});
Platforms.on(WordingRef, 'platforms', {
  from: 'by-wording',
  key: (wording) => wording.id,
  description: 'Platforms of which a current document says exactly this.',
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
