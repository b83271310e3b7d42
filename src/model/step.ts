/** How long a provision of a platform had a clause type; times sort as text. `to` is null while it has. */
export interface ConclusionSpan {
  from: string;
  to: string | null;
  severityRank: number;
  confidence: number;
}

/** A step function over days: what held at the end of `days[i]` and after, up to the next. Lists in step. */
export interface UseSteps {
  days: string[];
  provisions: number[];
  /** The highest of them; 0 where there is none. */
  severityRanks: number[];
  confidences: number[];
}

interface DaySpan extends ConclusionSpan {
  fromDay: string;
  toDay: string | null;
}

/** The use that spans of provisions add up to; no steps where nothing stood at the end of any day. */
export function useSteps(spans: readonly ConclusionSpan[]): UseSteps {
  const days = spans.map(inDays).filter(({ fromDay, toDay }) => toDay === null || fromDay < toDay);
  const starts = ordered(days, ({ fromDay }) => fromDay);
  const ends = ordered(days, ({ toDay }) => toDay ?? '');
  const steps: UseSteps = { days: [], provisions: [], severityRanks: [], confidences: [] };
  const [severities, confidences] = [createBag(), createBag()];
  let standing = 0;
  const add = (by: 1 | -1, changing: readonly DaySpan[] | undefined): void => {
    for (const { severityRank, confidence } of changing ?? []) {
      standing += by;
      severities.add(severityRank, by);
      confidences.add(confidence, by);
    }
  };
  for (const day of [...new Set([...starts.keys(), ...ends.keys()])].filter(Boolean).sort()) {
    add(-1, ends.get(day));
    add(1, starts.get(day));
    push(steps, day, [standing, severities.highest(), confidences.highest()]);
  }
  return steps;
}

function inDays(span: ConclusionSpan): DaySpan {
  return { ...span, fromDay: span.from.slice(0, 10), toDay: span.to?.slice(0, 10) ?? null };
}

function ordered(spans: readonly DaySpan[], dayOf: (span: DaySpan) => string): Map<string, DaySpan[]> {
  const byDay = new Map<string, DaySpan[]>();
  for (const span of spans) {
    const day = dayOf(span);
    const same = byDay.get(day);
    if (same === undefined) byDay.set(day, [span]);
    else same.push(span);
  }
  return byDay;
}

/** Numbers with how often each is there. */
function createBag(): { add(value: number, times: number): void; highest(): number } {
  const counts = new Map<number, number>();
  return {
    add: (value, times) => void counts.set(value, (counts.get(value) ?? 0) + times),
    highest: () => Math.max(0, ...[...counts].flatMap(([value, times]) => (times > 0 ? [value] : []))),
  };
}

function push(
  steps: UseSteps,
  day: string,
  value: [provisions: number, severityRank: number, confidence: number],
): void {
  const [provisions, severityRank, confidence] = value;
  const last = steps.days.length - 1;
  const [were, wasRank, wasConfidence] = [steps.provisions[last], steps.severityRanks[last], steps.confidences[last]];
  if ((were ?? 0) === provisions && (wasRank ?? 0) === severityRank && (wasConfidence ?? 0) === confidence) return;
  steps.days.push(day);
  steps.provisions.push(provisions);
  steps.severityRanks.push(severityRank);
  steps.confidences.push(confidence);
}

/** How many platforms used a clause type and with how many provisions, at the end of `usedDays[i]` and after. */
export interface UsedSteps {
  usedDays: string[];
  usedPlatforms: number[];
  usedProvisions: number[];
}

/** The sum over the platforms' step functions. */
export function usedSteps(uses: readonly Pick<UseSteps, 'days' | 'provisions'>[]): UsedSteps {
  const changes = new Map<string, { platforms: number; provisions: number }>();
  for (const { days, provisions } of uses)
    for (const [index, day] of days.entries()) {
      const change = changes.get(day) ?? { platforms: 0, provisions: 0 };
      const [before, after] = [provisions[index - 1] ?? 0, provisions[index] ?? 0];
      change.provisions += after - before;
      change.platforms += Number(after > 0) - Number(before > 0);
      changes.set(day, change);
    }
  return summed([...changes].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function summed(changes: readonly [day: string, { platforms: number; provisions: number }][]): UsedSteps {
  const steps: UsedSteps = { usedDays: [], usedPlatforms: [], usedProvisions: [] };
  let [platforms, provisions] = [0, 0];
  for (const [day, change] of changes) {
    if (change.platforms === 0 && change.provisions === 0) continue;
    platforms += change.platforms;
    provisions += change.provisions;
    steps.usedDays.push(day);
    steps.usedPlatforms.push(platforms);
    steps.usedProvisions.push(provisions);
  }
  return steps;
}
