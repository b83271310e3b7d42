import type { ChangeKind } from '../../model/change.ts';
import type { DocumentFacts, WordedFacts } from '../facts.ts';

/** What one version did to one provision, compared with the last version before it that was terms. */
export interface ChangeFacts {
  /** Of the version. */
  sequence: number;
  /** Sequence of the version compared with; 0 where there is none. */
  base: number;
  /** Record id of the provision. */
  provision: string;
  kind: ChangeKind;
  /** Word-level likeness of the wordings of an edit, 0 to 1; null for other kinds. */
  similarity: number | null;
  /** Whether it also came from another place among those that stayed. */
  moved: boolean;
  /** SHA-256 of the wording before; null where it never had one. */
  before: string | null;
  /** SHA-256 of the wording after; null where it was removed. */
  after: string | null;
}

type Change = Omit<ChangeFacts, 'provision'>;

/** Sequences of the versions that were terms. */
interface Readable {
  /** The last one before one of them; 0 if there is none. */
  before(sequence: number): number;
  /** The first one from here on. */
  from(sequence: number): number | undefined;
}

function readable(versions: DocumentFacts['versions']): Readable {
  const before = new Map<number, number>();
  const next = new Map<number, number>();
  let last = 0;
  for (const { sequence, unreadable } of versions) {
    if (unreadable !== null) continue;
    before.set(sequence, last);
    for (let earlier = last + 1; earlier <= sequence; earlier += 1) next.set(earlier, sequence);
    last = sequence;
  }
  return { before: (sequence) => before.get(sequence) ?? 0, from: (sequence) => next.get(sequence) };
}

function begun(worded: WordedFacts, last: WordedFacts | undefined, { before }: Readable): Change | null {
  const { from: sequence, sha256: after, moved } = worded;
  const base = before(sequence);
  const change = { sequence, base, moved, similarity: null, before: last?.sha256 ?? null, after };
  if (!last) return { ...change, kind: 'ADDED' };
  if (last.to !== null && last.to <= base) return { ...change, kind: 'REVIVED' };
  if (last.sha256 !== after) return { ...change, kind: 'EDITED', similarity: worded.similarity };
  return moved ? { ...change, kind: 'MOVED' } : null;
}

function ended({ to, sha256 }: WordedFacts, next: WordedFacts | undefined, known: Readable): Change | null {
  const sequence = to === null ? undefined : known.from(to);
  if (sequence === undefined || next?.from === sequence) return null;
  const base = known.before(sequence);
  return { sequence, base, kind: 'REMOVED', similarity: null, moved: false, before: sha256, after: null };
}

/** What each version changed, by version, then in reading order. What was taken down and returns alike is no change. */
export function changesOf({ versions, provisions }: Pick<DocumentFacts, 'versions' | 'provisions'>): ChangeFacts[] {
  const known = readable(versions);
  const changes: { change: ChangeFacts; order: number }[] = [];
  for (const { id: provision, worded } of provisions) {
    for (const [index, stretch] of worded.entries()) {
      for (const change of [begun(stretch, worded[index - 1], known), ended(stretch, worded[index + 1], known)]) {
        if (change) changes.push({ change: { ...change, provision }, order: stretch.order });
      }
    }
  }
  return changes.sort((a, b) => a.change.sequence - b.change.sequence || a.order - b.order).map(({ change }) => change);
}
