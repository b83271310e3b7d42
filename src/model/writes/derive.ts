import { command } from '../../db/query.ts';
import type { Properties } from './law.ts';

interface Platforms {
  slugs: readonly string[];
}

/** How long a provision had a clause type: times, rank of severity, confidence. */
export type Span = [from: string, to: string | null, severityRank: number, confidence: number];

/** How a platform used a clause type through time: lists in step. */
export interface UseRow {
  platform: string;
  clauseType: string;
  properties: Properties;
}

type Nothing = Record<string, never>;

/** Statements that rebuild the derived properties and relationships; those without platforms read what the others wrote. */
export const derive = {
  provisionColumns: command<Platforms>('derive/provision-columns'),
  uses: command<Platforms>('derive/uses'),
  touchedBy: command<Platforms>('derive/touched-by'),
  platformColumns: command<Platforms>('derive/platform-columns'),
  collectionCounts: command<Nothing>('derive/collection-counts'),
  clauseTypeCounts: command<Nothing>('derive/clause-type-counts'),
  used: command<Platforms & { rows: readonly UseRow[] }>('derive/used'),
  clauseTypeSteps: command<{ rows: readonly { clauseType: string; properties: Properties }[] }>(
    'derive/clause-type-steps',
  ),
  regulationCounts: command<Nothing>('derive/regulation-counts'),
  sectors: command<Nothing>('derive/sectors'),
};

/** All platforms by slug, with the number of provisions of each. */
export const platformSizes = command<Nothing, { slug: string; provisions: number }>('derive/platforms');

/** The platforms that use a clause type. */
export const platformsUsing = command<{ clauseType: string }, { slug: string }>('derive/platforms-using');

/** How long provisions of platforms had which clause types. */
export const conclusionSpans = command<Platforms, { platform: string; clauseType: string; spans: Span[] }>(
  'derive/conclusion-spans',
);

/** How platforms used each clause type through time. */
export const usesThroughTime = command<
  Nothing,
  { clauseType: string; uses: { days: string[]; provisions: number[] }[] }
>('derive/used-steps');
