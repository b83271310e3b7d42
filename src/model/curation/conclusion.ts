import type { Judgement, Level } from '../judgement.ts';

/** A stretch of versions in which a provision stood in the same words; the sequences are null for a curated record. */
export interface Stretch {
  from: string;
  to: string | null;
  fromSequence: number | null;
  toSequence: number | null;
}

type Properties = Record<string, string | number | boolean | readonly string[] | readonly number[] | null>;

/** A conclusion as the graph keeps it; `past` where it is not of the last words. */
export interface Conclusion {
  clauseType: string;
  past: boolean;
  properties: Properties & Partial<Stretch> & { rank: number };
}

/** A conclusion without the time for which it held. */
interface Held {
  clauseType: string;
  properties: Properties;
}

/** What stands behind a conclusion that a person drew. */
const CURATED = { confidence: 1, level: 'HIGH', basis: 'CURATED', cues: [], classifier: 'judgement' } as const;
const SPAN = new Set(['from', 'to', 'fromSequence', 'toSequence', 'rank', 'past']);
const RANKS: Readonly<Record<Level, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

/** What is derived of a provision in a stretch, the likeliest first. */
export function derivedIn(derived: readonly Conclusion[], stretch: Stretch): Conclusion[] {
  const at = stretch.fromSequence;
  return derived
    .filter(({ properties: { fromSequence = null, toSequence = null } }) => {
      if (at === null || fromSequence === null) return true;
      return fromSequence <= at && (toSequence === null || toSequence > at);
    })
    .sort((one, other) => one.properties.rank - other.properties.rank);
}

/** What is concluded of a provision through time once the judgements that hold are heard: each in order, the later over the earlier. */
export function effective(
  derived: readonly Conclusion[],
  judgements: readonly Judgement[],
  stretches: readonly Stretch[],
): Conclusion[] {
  const spans: (Held & { rank: number; same: string; first: Stretch; last: Stretch })[] = [];
  let running: typeof spans = [];
  for (const stretch of stretches) {
    const held = judged(derivedIn(derived, stretch).map(withoutSpan), judgements);
    running = held.map((one, index) => {
      const rank = index + 1;
      const same = JSON.stringify([one.clauseType, rank, Object.entries(one.properties).sort()]);
      const before = running.find((span) => span.same === same && span.last.toSequence === stretch.fromSequence);
      if (before === undefined) return { ...one, rank, same, first: stretch, last: stretch };
      before.last = stretch;
      return before;
    });
    for (const span of running) if (span.first === stretch) spans.push(span);
  }
  const end = stretches.at(-1);
  return spans.map(({ clauseType, properties, rank, first, last }) => ({
    clauseType,
    past: last !== end,
    properties: { ...properties, rank, ...spanOf(first, last) },
  }));
}

function withoutSpan({ clauseType, properties }: Conclusion): Held {
  return { clauseType, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !SPAN.has(name))) };
}

function spanOf({ from, fromSequence }: Stretch, { to, toSequence }: Stretch): Partial<Stretch> {
  return {
    from,
    ...(fromSequence === null ? {} : { fromSequence }),
    ...(to === null ? {} : { to }),
    ...(toSequence === null ? {} : { toSequence }),
  };
}

function judged(derived: readonly Held[], judgements: readonly Judgement[]): Held[] {
  let held = [...derived];
  for (const judgement of judgements) if (judgement.kind === 'CLAUSE_TYPE') held = afterVerdict(held, judgement);
  const severity = judgements.findLast(({ kind }) => kind === 'SEVERITY');
  const [primary, ...others] = held;
  if (severity?.severity == null || primary === undefined) return held;
  const { severity: level, id } = severity;
  const weighed = { severity: level, severityRank: RANKS[level], severityJudgement: id };
  return [{ ...primary, properties: { ...primary.properties, ...weighed } }, ...others];
}

/** Confirmed, a label stays at its place or comes last; its replacement takes its place; rejected, it goes. */
function afterVerdict(held: readonly Held[], { id, verdict, clauseType, replacement }: Judgement): Held[] {
  const wanted = verdict === 'CONFIRM' ? clauseType : verdict === 'CORRECT' ? replacement : null;
  const gone = verdict === 'CONFIRM' ? null : clauseType;
  const place = held.findIndex((one) => one.clauseType === gone || one.clauseType === wanted);
  const others = held.filter((one) => one.clauseType !== gone && one.clauseType !== wanted);
  if (wanted === null) return others;
  const known = held.find((one) => one.clauseType === wanted)?.properties ?? {};
  const { severity, severityRank } = known;
  const own = severity == null ? {} : { severity, severityRank: severityRank ?? null };
  const curated = { clauseType: wanted, properties: { ...CURATED, ...own, judgement: id } };
  return others.toSpliced(place < 0 ? others.length : place, 0, curated);
}
