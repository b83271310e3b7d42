import type { GraphView } from '../db/view.ts';
import { standingList } from './conclusion.ts';
import { documentList } from './document.ts';
import { versionList } from './version.ts';

/** What provisions are told apart by in figures. */
export type Property = 'kind' | 'termsType' | 'language' | 'unclassifiedReason' | 'severity' | 'basis' | 'confidence';

/** How many current provisions are alike in all properties; null where one has none of a kind. */
export type Alike = Readonly<Record<Property, string | null>> & { provisions: number };

/** How many there are with a value. */
export interface Total {
  value: string;
  total: number;
}

/** Every current provision, counted once, by its properties. */
export async function provisionProperties(graph: GraphView): Promise<Alike[]> {
  const rows = await standingList.sum(graph, { from: 'all', keys: ['*'], filter: {} }, 'properties');
  return rows as unknown as Alike[];
}

/** How many provisions have each value of a property, the most first; those without one are left out. */
export function totalsBy(property: Property, alike: readonly Alike[]): Total[] {
  const totals = new Map<string, number>();
  for (const { [property]: value, provisions } of alike)
    if (value !== null) totals.set(value, (totals.get(value) ?? 0) + provisions);
  return [...totals]
    .map(([value, total]) => ({ value, total }))
    .sort((one, other) => other.total - one.total || (one.value < other.value ? -1 : 1));
}

/** How many provisions there are, and how many of them have a value of a property. */
export function countOf(alike: readonly Alike[], property?: Property): number {
  return alike.reduce((sum, one) => sum + (property === undefined || one[property] !== null ? one.provisions : 0), 0);
}

/** How many documents are there, and how many ended. */
export async function documentTotals(graph: GraphView): Promise<{ current: number; ended: number }> {
  const scope = { from: 'all', keys: ['*'] };
  const [[current = 0], [ended = 0]] = await Promise.all([
    documentList.count(graph, { ...scope, filter: { current: true } }),
    documentList.count(graph, { ...scope, filter: { current: false } }),
  ]);
  return { current, ended };
}

/** Record id of the newest version; null where there is none. */
export async function newestVersion(graph: GraphView): Promise<string | null> {
  const scope = { from: 'all', keys: ['*'], filter: {}, order: 'CAPTURED_AT', descending: true, after: null, limit: 1 };
  const [entries = []] = await versionList.page(graph, scope);
  return entries[0]?.id ?? null;
}
