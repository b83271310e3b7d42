import type { ChangeKind } from './change.ts';
import { inOrder } from './increasing-run.ts';
import type { Standing } from './version-history.ts';

/** What one version has otherwise than another, of one provision. */
export interface Difference {
  provision: string;
  kind: ChangeKind;
  /** Whether it stands at another place among those that both have. */
  moved: boolean;
  /** Keys of the wordings; null where it did not stand. */
  before: string | null;
  after: string | null;
}

/** The provisions of both versions that keep their order: as many as there can be. */
function keepingOrder(before: readonly Standing[], after: readonly Standing[]): Set<string> {
  const places = new Map(before.map(({ provision }, index) => [provision, index]));
  const kept = inOrder(after.map(({ provision }) => places.get(provision) ?? -1));
  return new Set(after.flatMap(({ provision }, position) => (kept.has(position) ? [provision] : [])));
}

/**
 * The differences between what stood in two versions of a document, in reading order. What only the later
 * one has was revived rather than added where it was first seen before version `base` of the document, that of the earlier one; 0 revives nothing.
 */
export function differencesBetween(
  before: readonly Standing[],
  after: readonly Standing[],
  base: number,
): Difference[] {
  const kept = keepingOrder(before, after);
  const earlier = new Map(before.map((standing) => [standing.provision, standing]));
  const later = new Set(after.map(({ provision }) => provision));
  const found: { difference: Difference; order: number }[] = [];
  for (const { provision, sha256, order, since } of after) {
    const old = earlier.get(provision);
    const moved = old !== undefined && !kept.has(provision);
    if (old?.sha256 === sha256 && !moved) continue;
    const kind = old === undefined ? (since < base ? 'REVIVED' : 'ADDED') : old.sha256 === sha256 ? 'MOVED' : 'EDITED';
    found.push({ difference: { provision, kind, moved, before: old?.sha256 ?? null, after: sha256 }, order });
  }
  for (const { provision, sha256, order } of before) {
    if (later.has(provision)) continue;
    found.push({ difference: { provision, kind: 'REMOVED', moved: false, before: sha256, after: null }, order });
  }
  return found.sort((one, other) => one.order - other.order).map(({ difference }) => difference);
}
