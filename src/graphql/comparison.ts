import { BadInput } from '../errors.ts';
import { type ComparisonRow, comparisonOf } from '../model/comparison.ts';
import { provisionParameters } from '../model/provision-filter.ts';
import { builder } from './builder.ts';
import { ComparisonRowRef } from './comparison-row.ts';
import { PageInfoRef, pageInfoOf } from './connection-type.ts';
import type { Context } from './context.ts';
import { tidyFilter } from './filter-value.ts';
import { type KeyPage, keyPage, type Sorted } from './key-page.ts';
import { requireKnown } from './known.ts';
import { PlatformRef } from './node-ref.ts';
import { requireThere } from './there.ts';

const ROWS_PER_PAGE = 20;
const [LEAST, MOST] = [2, 10];

/** Platforms side by side, and the page of it that is asked. */
interface Comparison {
  platforms: readonly string[];
  rows: readonly ComparisonRow[];
  page: KeyPage<ComparisonRow & Sorted>;
}

/** How one platform stands among those compared. */
interface Standing extends Comparison {
  platform: string;
}

const count = (rows: readonly ComparisonRow[], holds: (row: ComparisonRow) => boolean) => rows.filter(holds).length;

const StandingRef = builder.objectRef<Standing>('ComparisonStanding').implement({
  description: 'How many clause types one of the platforms has, alone or not at all.',
  fields: (t) => ({
    platform: t.field({ type: PlatformRef, description: 'Whose terms.', resolve: ({ platform }) => platform }),
    present: t.field({
      type: 'NonNegativeInt',
      description: 'How many of the clause types compared it has.',
      resolve: ({ rows, platform }) => count(rows, ({ presentIn }) => presentIn.includes(platform)),
    }),
    alone: t.field({
      type: 'NonNegativeInt',
      description: 'How many of them only it has.',
      resolve: ({ rows, platform }) =>
        count(rows, ({ presentIn }) => presentIn.length === 1 && presentIn[0] === platform),
    }),
    missing: t.field({
      type: 'NonNegativeInt',
      description: 'How many of them it has not, but another one has.',
      resolve: ({ rows, platform }) => count(rows, ({ missingIn }) => missingIn.includes(platform)),
    }),
  }),
});

const ComparisonRef = builder.objectRef<Comparison>('Comparison').implement({
  description: 'Platforms side by side, clause type by clause type, page by page.',
  fields: (t) => ({
    standings: t.field({
      type: [StandingRef],
      description: 'One for each platform, in the order asked, over all pages.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (comparison) => comparison.platforms.map((platform) => ({ ...comparison, platform })),
    }),
    rows: t.field({
      type: [ComparisonRowRef],
      description: 'The clause types of this page that at least one of the platforms has, category by category.',
      complexity: { field: 1, multiplier: ROWS_PER_PAGE },
      resolve: ({ page }) => page.edges,
    }),
    totalCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many clause types at least one of the platforms has, over all pages.',
      resolve: ({ rows }) => rows.length,
    }),
    sharedCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many of them at least two of the platforms have in the same words.',
      resolve: ({ rows }) => count(rows, ({ shared }) => shared.length > 0),
    }),
    differingCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many of them no wording is common to all of the platforms.',
      resolve: ({ rows }) => count(rows, ({ differs }) => differs),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Where this page stands.',
      resolve: ({ page }) => pageInfoOf(page),
    }),
  }),
});

async function checkedPlatforms(context: Context, given: readonly string[]): Promise<string[]> {
  const slugs = given.map((slug) => slug.trim().toLowerCase());
  if (slugs.length < LEAST || slugs.length > MOST)
    throw new BadInput(
      `"platforms" of compare names ${slugs.length}; give ${LEAST} to ${MOST}, such as ["tiktok", "instagram"].`,
    );
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) < index);
  if (twice !== undefined)
    throw new BadInput(`"platforms" of compare names "${twice.slice(0, 60)}" twice. Name each platform once.`);
  return requireThere(context, 'platform', slugs, 'platforms', 'compare');
}

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonRef,
    description:
      'Platforms side by side: what each has of every clause type, in which words, and how these differ. Counts current provisions at any rank.',
    complexity: { field: 200, multiplier: 1 },
    args: {
      platforms: t.arg.stringList({
        required: true,
        description: `Which platforms, by slug: ${LEAST} to ${MOST}, each once; they must exist.`,
      }),
      clauseTypes: t.arg.stringList({ description: 'Only these clause types, by slug.' }),
      categories: t.arg.stringList({ description: 'Only clause types of these categories, by slug.' }),
      regulation: t.arg.string({ description: 'Only clause types that fall under this regulation, by slug.' }),
      termsTypes: t.arg.stringList({ description: 'Only in these kinds of terms, such as `Privacy Policy`.' }),
      first: t.arg.int({ defaultValue: ROWS_PER_PAGE, description: 'Clause types a page, at most 500.' }),
      after: t.arg.string({ description: 'Go on behind this clause type: `pageInfo.endCursor` of the page before.' }),
    },
    resolve: async (_query, { platforms: given, regulation, first, after, ...asked }, context) => {
      const filter = tidyFilter('compare', { ...asked, regulations: regulation ? [regulation] : null });
      const [platforms] = await Promise.all([
        checkedPlatforms(context, given),
        requireKnown(context, 'clauseType', filter.clauseTypes ?? [], 'clauseTypes', 'compare'),
        requireKnown(context, 'category', filter.categories ?? [], 'categories', 'compare'),
        requireKnown(context, 'regulation', filter.regulations ?? [], 'regulation', 'compare'),
      ]);
      const rows = await comparisonOf(context.graph, platforms, provisionParameters(filter, 'by-clause-type'));
      const day = context.graph.asOf;
      const page = keyPage(
        rows.map((row) => ({ ...row, key: row.clauseType, sort: row.place })),
        {
          list: `compare ${platforms.join()}${day === null ? '' : ` as of ${day}`}`,
          first,
          after,
          usual: ROWS_PER_PAGE,
          descending: false,
        },
      );
      return { platforms, rows, page };
    },
  }),
);
