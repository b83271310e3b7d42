import type { ObjectRef } from '@pothos/core';
import { type PlatformProfile, type ProfileEntry, platformProfiles } from '../model/platform-profile.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { Types } from './connection-type.ts';
import { CategoryRef, ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

/** An entry with the profile that it is part of. */
type Entry<Key extends string = string> = ProfileEntry<Key> & { classified: number };

const within = <Key extends string>(entries: readonly ProfileEntry<Key>[], { classified }: PlatformProfile) =>
  entries.map((entry) => ({ ...entry, classified }));

function entryFields<Key extends string>(ref: ObjectRef<Types, Entry<Key>>, of: string): void {
  builder.objectFields(ref, (t) => ({
    provisions: t.field({
      type: 'NonNegativeInt',
      description: `How many current provisions of the platform are of ${of}.`,
      resolve: ({ provisions }) => provisions,
    }),
    share: t.float({
      nullable: true,
      description: '`provisions` divided by `PlatformProfile.classified`, 0 to 1.',
      resolve: ({ provisions, classified }) => (classified === 0 ? null : provisions / classified),
    }),
  }));
}

const ProfileClauseTypeRef = builder.objectRef<Entry>('ProfileClauseType').implement({
  description: 'What one clause type makes of the terms of a platform.',
  fields: (t) => ({
    clauseType: t.field({ type: ClauseTypeRef, description: 'The clause type.', resolve: ({ key }) => key }),
  }),
});
entryFields(ProfileClauseTypeRef, 'the clause type, primary or not');

const ProfileCategoryRef = builder.objectRef<Entry>('ProfileCategory').implement({
  description: 'What the clause types of one category make of the terms of a platform.',
  fields: (t) => ({
    category: t.field({ type: CategoryRef, description: 'The category.', resolve: ({ key }) => key }),
  }),
});
entryFields(ProfileCategoryRef, 'any clause type of the category');

const ProfileSeverityRef = builder.objectRef<Entry<'LOW' | 'MEDIUM' | 'HIGH'>>('ProfileSeverity').implement({
  description: 'What provisions of one severity make of the terms of a platform.',
  fields: (t) => ({
    severity: t.field({ type: SeverityRef, description: 'The severity.', resolve: ({ key }) => key }),
  }),
});
entryFields(ProfileSeverityRef, 'the severity');

const PlatformProfileRef = builder.objectRef<PlatformProfile>('PlatformProfile').implement({
  description:
    'How the current provisions of a platform spread over clause types, categories and severities. Each number is the `totalCount` of `Platform.provisions` under that filter.',
  fields: (t) => ({
    provisions: t.field({
      type: 'NonNegativeInt',
      description: 'Its current provisions.',
      resolve: ({ provisions }) => provisions,
    }),
    classified: t.field({
      type: 'NonNegativeInt',
      description: 'Those of them with a clause type.',
      resolve: ({ classified }) => classified,
    }),
    clauseTypes: t.field({
      type: [ProfileClauseTypeRef],
      description:
        'By clause type, the most frequent first. A provision of several counts with each, so that the shares add up to more than 1.',
      complexity: { field: 1, multiplier: 40 },
      resolve: (profile) => within(profile.clauseTypes, profile),
    }),
    categories: t.field({
      type: [ProfileCategoryRef],
      description: 'By category, the most frequent first. A provision of several counts with each.',
      complexity: { field: 1, multiplier: 10 },
      resolve: (profile) => within(profile.categories, profile),
    }),
    severities: t.field({
      type: [ProfileSeverityRef],
      description: 'By severity of the provision, the highest first; together they are `classified`.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (profile) => within(profile.severities, profile),
    }),
  }),
});

builder.objectField(PlatformRef, 'profile', (t) =>
  t.field({
    type: PlatformProfileRef,
    nullable: true,
    description: 'How its current provisions spread over clause types, categories and severities.',
    complexity: { field: 10, multiplier: 1 },
    resolve: ({ slug }, _args, context) =>
      batched(context, 'platform profiles', (slugs) => platformProfiles(context.graph, slugs)).load(slug),
  }),
);
