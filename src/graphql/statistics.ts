import { datasetCounts } from '../model/dataset.ts';
import {
  type Alike,
  countOf,
  documentTotals,
  newestVersion,
  type Property,
  provisionProperties,
  type Total,
  totalsBy,
} from '../model/statistics.ts';
import { builder } from './builder.ts';
import { ClauseTypes } from './clause-type.ts';
import { DatasetCountsRef } from './dataset.ts';
import { VersionRef } from './node-ref.ts';
import { Platforms } from './platform.ts';
import { RecentChangesRef, recentChanges } from './recent-change.ts';
import { Regulations } from './regulation.ts';
import { SeverityTotalsRef } from './severity-total.ts';

const WHOLE = '*';

const TotalRef = builder.objectRef<Total>('Total').implement({
  description: 'How many there are with one value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as filters take it.' }),
    total: t.field({ type: 'NonNegativeInt', description: 'How many have it.', resolve: ({ total }) => total }),
  }),
});

const TOTALS: Readonly<Record<string, [property: Property, description: string]>> = {
  byBasis: ['basis', 'By what the primary clause type rests on: `provisions(filter: { bases })`.'],
  byConfidence: ['confidence', 'By how sure the primary clause type is: `provisions(filter: { confidenceLevels })`.'],
  byLanguage: ['language', 'By language: `provisions(filter: { languages })`.'],
  byKind: ['kind', 'By form: `provisions(filter: { kinds })`.'],
  byTermsType: ['termsType', 'By kind of terms: `provisions(filter: { termsTypes })`.'],
  byUnclassifiedReason: [
    'unclassifiedReason',
    'Those without a clause type, by the reason: `provisions(filter: { unclassifiedReasons })`.',
  ],
};

const ProvisionStatisticsRef = builder.objectRef<readonly Alike[]>('ProvisionStatistics').implement({
  description: 'Figures of current provisions; each total is the `totalCount` of the list that it names.',
  fields: (t) => ({
    total: t.field({
      type: 'NonNegativeInt',
      description: 'How many there are: `provisions`.',
      resolve: (alike) => countOf(alike),
    }),
    classified: t.field({
      type: 'NonNegativeInt',
      description: 'How many have a clause type: `provisions(filter: { classified: true })`.',
      resolve: (alike) => countOf(alike, 'severity'),
    }),
    unclassified: t.field({
      type: 'NonNegativeInt',
      description: 'How many have none: `provisions(filter: { classified: false })`.',
      resolve: (alike) => countOf(alike) - countOf(alike, 'severity'),
    }),
    classifiedShare: t.float({
      nullable: true,
      description: '`classified` divided by `total`, from 0 to 1; null where there are none.',
      resolve: (alike) => (countOf(alike) === 0 ? null : countOf(alike, 'severity') / countOf(alike)),
    }),
    bySeverity: t.field({
      type: SeverityTotalsRef,
      description: 'By the severity of the primary clause type: `provisions(filter: { severities })`.',
      resolve: (alike) => ({
        ...Object.fromEntries(totalsBy('severity', alike).map(({ value, total }) => [value, total])),
        NONE: countOf(alike) - countOf(alike, 'severity'),
      }),
    }),
    ...Object.fromEntries(
      Object.entries(TOTALS).map(([name, [property, description]]) => [
        name,
        t.field({
          type: [TotalRef],
          description: `${description} The most first.`,
          resolve: (alike) => totalsBy(property, alike),
        }),
      ]),
    ),
  }),
});

const DocumentTotalsRef = builder.objectRef<{ current: number; ended: number }>('DocumentTotals').implement({
  description: 'How many documents are there, and how many ended.',
  fields: (t) => ({
    current: t.field({
      type: 'NonNegativeInt',
      description: 'Documents that are there: `documents(filter: { current: true })`.',
      resolve: ({ current }) => current,
    }),
    ended: t.field({
      type: 'NonNegativeInt',
      description: 'Documents that were taken down or given up: `documents(filter: { current: false })`.',
      resolve: ({ ended }) => ended,
    }),
  }),
});

const StatisticsRef = builder.objectRef<string>('Statistics').implement({
  description: 'Figures of the whole graph for the front page of a dashboard; each equals the list that it names.',
  fields: (t) => ({
    counts: t.field({
      type: DatasetCountsRef,
      description: 'How many there are of each kind of node: the `totalCount` of the list of that name.',
      resolve: (_whole, _args, { graph }) => datasetCounts(graph),
    }),
    documents: t.field({
      type: DocumentTotalsRef,
      description: 'Documents, current and ended.',
      resolve: (_whole, _args, { graph }) => documentTotals(graph),
    }),
    provisions: t.field({
      type: ProvisionStatisticsRef,
      description: 'Current provisions, by what is known and concluded of them.',
      complexity: { field: 2000, multiplier: 1 },
      resolve: (_whole, _args, { graph }) => provisionProperties(graph),
    }),
    recentChanges: t.field({
      type: [RecentChangesRef],
      description: 'Changes in the last days: `changes(filter: { since, until })`.',
      args: {
        days: t.arg.intList({
          required: true,
          defaultValue: [30, 90, 365],
          description: 'How many days back, one figure for each number; from 1 to 1000, at most 10 numbers.',
        }),
      },
      complexity: { field: 100, multiplier: 3 },
      resolve: (_whole, { days }, context) => recentChanges(context, days),
    }),
    newestVersion: t.field({
      type: VersionRef,
      nullable: true,
      description: 'The version that was recorded last: the first of `versions`; null where there is none.',
      resolve: (_whole, _args, { graph }) => newestVersion(graph),
    }),
  }),
});

ClauseTypes.on(StatisticsRef, 'clauseTypes', {
  from: 'all',
  key: () => WHOLE,
  description: 'Clause types, those that most platforms use first: `clauseTypes`.',
  defaultOrder: { field: 'PLATFORMS', direction: 'DESC' },
});
Regulations.on(StatisticsRef, 'regulations', {
  from: 'all',
  key: () => WHOLE,
  description: 'Regulations, those that most platforms come under first: `regulations`.',
  defaultOrder: { field: 'PLATFORMS', direction: 'DESC' },
});
Platforms.on(StatisticsRef, 'platforms', {
  from: 'all',
  key: () => WHOLE,
  description: 'Platforms, those with the most current provisions first: `platforms`.',
  defaultOrder: { field: 'PROVISIONS', direction: 'DESC' },
});

builder.queryField('statistics', (t) =>
  t.field({
    type: StatisticsRef,
    description: 'Figures of the whole graph, for the front page of a dashboard.',
    resolve: () => WHOLE,
  }),
);
