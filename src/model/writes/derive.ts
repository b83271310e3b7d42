import { command, query } from '../../db/query.ts';

interface Platforms {
  slugs: readonly string[];
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
  regulationCounts: command<Nothing>('derive/regulation-counts'),
};

/** All platforms by slug, with the number of provisions of each. */
export const platformSizes = query<Nothing, { slug: string; provisions: number }>('derive/platforms');
