import type { GraphView } from '../db/view.ts';
import { conclusionList } from './conclusion.ts';

/** The provision of a clause type that is concluded with the most confidence; where several are, the most severe. */
export interface Strongest {
  provision: string;
  /** Key of its wording; null where a record tells of it without its text. */
  wording: string | null;
  value: number;
  level: 'LOW' | 'MEDIUM' | 'HIGH';
}

/** What one platform has of a clause type. */
export interface ComparisonCell {
  platform: string;
  provisions: number;
  severityRank: number | null;
  /** Keys of the different wordings. */
  wordings: readonly string[];
  strongest: Strongest | null;
}

/** A clause type that at least one of the platforms has, with one cell for each of them. */
export interface ComparisonRow {
  clauseType: string;
  place: number;
  cells: readonly ComparisonCell[];
  /** Keys of wordings that several of the platforms have, those of most platforms first. */
  shared: readonly string[];
  /** Whether no wording is common to all of the platforms. */
  differs: boolean;
  /** Slugs of those that have it, and of those that do not. */
  presentIn: readonly string[];
  missingIn: readonly string[];
}

interface Found extends ComparisonCell {
  clauseType: string;
  place: number;
}

function usersOf(cells: readonly ComparisonCell[]): [wording: string, users: number][] {
  const users = new Map<string, number>();
  for (const wording of cells.flatMap(({ wordings }) => wordings)) users.set(wording, (users.get(wording) ?? 0) + 1);
  return [...users].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}

function rowOf(platforms: readonly string[], { clauseType, place }: Found, found: readonly Found[]): ComparisonRow {
  const cells = platforms.map(
    (platform) =>
      found.find((cell) => cell.platform === platform) ?? {
        platform,
        provisions: 0,
        severityRank: null,
        wordings: [],
        strongest: null,
      },
  );
  const users = usersOf(cells);
  return {
    clauseType,
    place,
    cells,
    shared: users.filter(([, count]) => count > 1).map(([wording]) => wording),
    differs: !users.some(([, count]) => count === platforms.length),
    presentIn: cells.filter(({ provisions }) => provisions > 0).map(({ platform }) => platform),
    missingIn: cells.filter(({ provisions }) => provisions === 0).map(({ platform }) => platform),
  };
}

/** Platforms side by side: a row for each clause type that one of them has, under a filter of provisions. */
export async function comparisonOf(
  graph: GraphView,
  platforms: readonly string[],
  filter: object,
): Promise<ComparisonRow[]> {
  const scope = { from: 'of-platforms', keys: ['*'], filter: { ...filter, platforms } };
  const found = (await conclusionList.sum(graph, scope, 'strongest')) as unknown as Found[];
  const byClauseType = new Map<string, Found[]>();
  for (const cell of found) byClauseType.set(cell.clauseType, [...(byClauseType.get(cell.clauseType) ?? []), cell]);
  return [...byClauseType.values()].flatMap((cells) => (cells[0] ? [rowOf(platforms, cells[0], cells)] : []));
}
