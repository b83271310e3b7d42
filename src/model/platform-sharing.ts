import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { BadInput } from '../errors.ts';
import { NAME_AS_OF } from './platform.ts';

/** One clause type that a platform shares: how many of its current provisions have it, and their highest severity. */
export interface SharedClauseType {
  clauseType: string;
  provisions: number;
  severity: 'LOW' | 'MEDIUM' | 'HIGH';
}

/** Which platforms to find: those with at least `least` of these clause types. */
export interface Sharing {
  clauseTypes: readonly string[];
  least: number;
}

/** What is asked: which clause types, under which regulation, and whether all of them or any. */
export interface SharingQuestion {
  clauseTypes: readonly string[];
  regulation: string | null;
  all: boolean;
}

/** Platforms that share clause types, as a list; its filter is a `Sharing`, its entries carry `clauseTypes`. */
export const platformSharingList = nodeList({
  noun: 'platform',
  key: 'slug',
  from: ['sharing'],
  filtered: false,
  orders: { CLAUSE_TYPES: 'shared', SLUG: 'node.slug', NAME: 'toLower(node.name)' },
  asOf: { orders: { NAME: NAME_AS_OF } },
});

const known = query<{ slugs: readonly string[]; regulation: string }, { slug: string; under: boolean }>(
  'clause-type/known',
);
const sharedUnder = query<{ regulation: string }, { slugs: string[] }>('clause-type/shared-under-regulation');

/** What to look for, of clause types and a regulation that exist; a `BadInput` names those that do not belong together. */
export async function sharingOf(graph: GraphView, { clauseTypes, regulation, all }: SharingQuestion): Promise<Sharing> {
  const slugs = [...new Set(clauseTypes)];
  if (slugs.length > 0) {
    await requireUnder(graph, slugs, regulation);
    return { clauseTypes: slugs, least: all ? slugs.length : 1 };
  }
  if (regulation === null)
    throw new BadInput(
      'platformsSharing needs "clauseTypes", "regulation" or both, such as clauseTypes: ["arbitration"].',
    );
  const [row] = await sharedUnder(graph, { regulation });
  return { clauseTypes: row?.slugs ?? [], least: 1 };
}

async function requireUnder(graph: GraphView, slugs: readonly string[], regulation: string | null): Promise<void> {
  if (regulation === null) return;
  const rows = await known(graph, { slugs, regulation });
  const outside = rows.filter(({ under }) => !under).map(({ slug }) => slug);
  if (outside.length === 0) return;
  throw new BadInput(
    `platformsSharing: ${quoted(outside)} does not fall under ${quoted([regulation])}. regulation(slug: …) { clauseTypes { nodes { slug } } } lists what does.`,
  );
}

function quoted(slugs: readonly string[]): string {
  return slugs
    .slice(0, 10)
    .map((slug) => JSON.stringify(slug.slice(0, 60)))
    .join(', ');
}
