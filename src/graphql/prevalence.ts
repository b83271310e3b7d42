import type { ObjectRef } from '@pothos/core';
import {
  type ExclusionReason,
  type Prevalence,
  type PrevalenceScope,
  prevalencePlatformList,
  prevalences,
} from '../model/prevalence.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { Types } from './connection-type.ts';
import type { Context } from './context.ts';
import { tidyFilter } from './filter-value.ts';
import { onceKnown, requireKnown } from './known.ts';
import { ClauseTypeRef, ProvisionRef } from './node-ref.ts';
import { Platforms } from './platform.ts';

const PREVALENCE_COST = { field: 10, multiplier: 1 };

const ScopeInputRef = builder.inputType('PrevalenceScopeInput', {
  description:
    'Among which documents to look: those that meet all of this. A platform is in scope when one of its documents is.',
  fields: (t) => ({
    collections: t.stringList({ description: 'Only documents of these collections, by key.' }),
    sectors: t.stringList({ description: 'Only documents of platforms of these sectors, by slug.' }),
    shownIn: t.stringList({
      description:
        'Only documents recorded as people in any of these jurisdictions are shown them, by code. What is shown in a larger one, such as EU, is shown in each place within it.',
    }),
    termsTypes: t.stringList({ description: 'Only documents of these kinds of terms, such as `Privacy Policy`.' }),
  }),
});

const ScopeRef = builder.objectRef<PrevalenceScope>('PrevalenceScope').implement({
  description: 'Among which documents was looked. Null means: whatever it is.',
  fields: (t) => ({
    collections: t.stringList({
      nullable: true,
      description: 'Keys of the collections.',
      resolve: ({ collections }) => collections,
    }),
    sectors: t.stringList({
      nullable: true,
      description: 'Slugs of the sectors of the platforms.',
      resolve: ({ sectors }) => sectors,
    }),
    shownIn: t.stringList({
      nullable: true,
      description: 'Codes of the jurisdictions in which people are shown the documents.',
      resolve: ({ shownIn }) => shownIn,
    }),
    termsTypes: t.stringList({
      nullable: true,
      description: 'Kinds of terms.',
      resolve: ({ termsTypes }) => termsTypes,
    }),
  }),
});

const ReasonRef = builder.enumType('PrevalenceExclusionReason', {
  description: 'Why a platform in scope is left out of a prevalence. What comes first here holds where several do.',
  values: {
    NO_CURRENT_DOCUMENT: { description: 'All of its documents in scope ended or were taken down.' },
    LANGUAGE_NOT_SUPPORTED: { description: 'Its terms in scope are in languages that the rules do not read.' },
    NOTHING_TO_CLASSIFY: { description: 'Its documents in scope have no provision long enough to be classified.' },
    RECORD_ONLY: {
      description:
        'Only curated records of single provisions are known, and none tells of this clause type: nobody has looked for it.',
    },
  } as const,
});

/** What was left out, with what it was left out of. */
interface Exclusion {
  reason: ExclusionReason;
  count: number;
  of: Prevalence;
}

const ExclusionRef = builder.objectRef<Exclusion>('PrevalenceExclusion').implement({
  description: 'Platforms in scope that a prevalence leaves out for one reason.',
  fields: (t) => ({
    reason: t.field({ type: ReasonRef, description: 'Why they are left out.', resolve: ({ reason }) => reason }),
    count: t.field({ type: 'NonNegativeInt', description: 'How many they are.', resolve: ({ count }) => count }),
  }),
});

const PrevalenceRef = builder.objectRef<Prevalence>('Prevalence').implement({
  description:
    'How common a clause type is: of the platforms in scope that could show it, how many do. Each number is the length of a list below, so that the rate proves itself.',
  fields: (t) => ({
    clauseType: t.field({ type: ClauseTypeRef, description: 'Of what this is told.', resolve: ({ key }) => key }),
    platforms: t.field({
      type: 'NonNegativeInt',
      description:
        'Platforms with a current provision of the clause type in scope, primary or not: `platformList`. Without a scope this is `ClauseType.platformCount`.',
      resolve: ({ platforms }) => platforms,
    }),
    outOf: t.field({
      type: 'NonNegativeInt',
      description:
        'Platforms that could have shown it: those with a current provision in scope that was classified or looked through in vain, and those of which a curated record shows the clause type: `platformList` and `others` together.',
      resolve: ({ outOf }) => outOf,
    }),
    share: t.float({
      nullable: true,
      description: '`platforms` divided by `outOf`, 0 to 1; null where there is nothing to divide by.',
      resolve: ({ platforms, outOf }) => (outOf === 0 ? null : platforms / outOf),
    }),
    provisions: t.field({
      type: 'NonNegativeInt',
      description:
        'Current provisions of the clause type in scope: as many as `ClauseType.provisions` lists under the same filter.',
      resolve: ({ provisions }) => provisions,
    }),
    scope: t.field({ type: ScopeRef, description: 'Among which documents was looked.', resolve: ({ scope }) => scope }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Time of the newest version of terms in scope; null where there is none.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    excluded: t.field({
      type: [ExclusionRef],
      description: 'Platforms in scope that are not in `outOf`, by reason; empty where none is left out.',
      resolve: (of) => of.excluded.map((each) => ({ ...each, of })),
    }),
  }),
});

const Behind = Platforms.along('PrevalencePlatform', {
  list: prevalencePlatformList,
  orders: { SLUG: 'By key.', NAME: 'By name, whatever the case.' },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});
Behind.on(PrevalenceRef, 'platformList', {
  from: 'showing',
  key: ({ key }) => key,
  scope: ({ scope }) => ({ scope }),
  description: 'The platforms that have the clause type in scope.',
});
Behind.on(PrevalenceRef, 'others', {
  from: 'others',
  key: ({ key }) => key,
  scope: ({ scope }) => ({ scope }),
  description: 'The platforms that could have shown the clause type in scope and do not.',
});
Behind.on(ExclusionRef, 'platforms', {
  from: 'excluded',
  key: ({ of }) => of.key,
  scope: ({ of, reason }) => ({ scope: of.scope, reason }),
  description: 'The platforms that are left out for this reason.',
});

type ScopeInput = Partial<typeof ScopeInputRef.$inferInput>;

function scopeOf(given: ScopeInput | null | undefined): PrevalenceScope {
  const {
    collections = null,
    sectors = null,
    shownIn = null,
    termsTypes = null,
  } = tidyFilter('prevalence', given ?? {});
  return { collections, sectors, shownIn, termsTypes };
}

async function knownScope(context: Context, { collections, sectors, shownIn }: PrevalenceScope): Promise<void> {
  await Promise.all([
    requireKnown(context, 'collection', collections ?? [], 'scope.collections', 'prevalence'),
    requireKnown(context, 'sector', sectors ?? [], 'scope.sectors', 'prevalence'),
    requireKnown(context, 'jurisdiction', shownIn ?? [], 'scope.shownIn', 'prevalence'),
  ]);
}

/** The prevalence of a clause type: one trip for all that are asked of one scope; null where there is no such clause type. */
function prevalenceOf(context: Context, scope: PrevalenceScope, clauseType: string): Promise<Prevalence | null> {
  return batched(context, `prevalence ${JSON.stringify(scope)}`, (slugs) =>
    prevalences(context.graph, scope, slugs),
  ).load(clauseType);
}

function addPrevalence<Shape, Row>(
  parent: ObjectRef<Types, Shape, Row>,
  description: string,
  clauseTypeOf: (row: Row) => string | null,
): void {
  builder.objectField(parent, 'prevalence', (t) =>
    t.field({
      type: PrevalenceRef,
      nullable: true,
      description,
      complexity: PREVALENCE_COST,
      args: { scope: t.arg({ type: ScopeInputRef, description: 'Among which documents to look; by default all.' }) },
      resolve: (row, { scope: given }, context) => {
        const clauseType = clauseTypeOf(row as unknown as Row);
        const scope = scopeOf(given);
        return clauseType === null
          ? null
          : onceKnown(knownScope(context, scope), prevalenceOf(context, scope, clauseType));
      },
    }),
  );
}

addPrevalence(
  ProvisionRef,
  'How common its primary clause type is among platforms; null where it has none.',
  ({ clauseTypeSlug }) => clauseTypeSlug,
);
addPrevalence(ClauseTypeRef, 'How common it is among platforms.', ({ slug }) => slug);
