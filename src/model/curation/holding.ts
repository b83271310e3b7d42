import type { Judgement } from '../judgement.ts';

type Dated = Pick<Judgement, 'id' | 'judgedAt'>;

/** Whichever was judged first comes first; at the same moment, whichever has the smaller id. */
export function byTime(one: Dated, other: Dated): number {
  if (one.judgedAt !== other.judgedAt) return one.judgedAt < other.judgedAt ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** What a judgement is of: those of one subject supersede each other. */
export function subjectOf({
  kind,
  provision,
  clauseType,
  article,
}: Pick<Judgement, 'kind' | 'provision' | 'clauseType' | 'article'>): string {
  return JSON.stringify([kind, provision ?? null, clauseType ?? null, article ?? null]);
}

/** Of each subject the newest judgement that was not taken back; in the order in which they were made. */
export function holding(judgements: readonly Judgement[]): Judgement[] {
  const standing = judgements.filter(({ withdrawnAt }) => withdrawnAt == null).sort(byTime);
  const newest = new Map(standing.map((judgement) => [subjectOf(judgement), judgement]));
  return standing.filter((judgement) => newest.get(subjectOf(judgement)) === judgement);
}
