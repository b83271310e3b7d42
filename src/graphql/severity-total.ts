import { builder } from './builder.ts';

/** How many there are of each severity; an absent one is none. */
export type SeverityTotals = Readonly<Partial<Record<'LOW' | 'MEDIUM' | 'HIGH' | 'NONE', number>>>;

/** How many there are of each severity. */
export const SeverityTotalsRef = builder.objectRef<SeverityTotals>('SeverityTotals').implement({
  description: 'How many there are of each severity; together they are all.',
  fields: (t) => ({
    high: t.field({ type: 'NonNegativeInt', description: 'Of severity HIGH.', resolve: ({ HIGH }) => HIGH ?? 0 }),
    medium: t.field({
      type: 'NonNegativeInt',
      description: 'Of severity MEDIUM.',
      resolve: ({ MEDIUM }) => MEDIUM ?? 0,
    }),
    low: t.field({ type: 'NonNegativeInt', description: 'Of severity LOW.', resolve: ({ LOW }) => LOW ?? 0 }),
    none: t.field({
      type: 'NonNegativeInt',
      description: 'Without a severity, as nothing is concluded of them.',
      resolve: ({ NONE }) => NONE ?? 0,
    }),
  }),
});
