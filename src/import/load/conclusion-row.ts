import { confidenceLevel } from '../../classify/confidence.ts';
import type { InstanceRow } from '../../model/writes/document.ts';
import type { ClassificationFacts, ProvisionFacts, WordedFacts } from '../facts.ts';
import type { Timeline } from './timeline.ts';

/** How long something was concluded of a provision, by sequence. */
interface Span {
  conclusion: ClassificationFacts;
  same: string;
  from: number;
  to: number | null;
}

/** What was concluded of one provision: `instances` of its last words where they stand or were the last, `past` before. */
export interface ConclusionRows {
  instances: InstanceRow[];
  past: InstanceRow[];
}

/** The conclusions of a provision through time; those of neighbouring stretches are one where they are the same. */
export function conclusionRows({ id, worded }: ProvisionFacts, live: boolean, timeline: Timeline): ConclusionRows {
  const spans = spansOf(worded);
  const last = worded.at(-1);
  const lasting = (span: Span): boolean => live && span.to === (last?.to ?? null);
  const row = (span: Span): InstanceRow => instanceRow(id, span, timeline);
  return {
    instances: spans.filter(lasting).map(row),
    past: spans.filter((span) => !lasting(span)).map(row),
  };
}

function spansOf(worded: readonly WordedFacts[]): Span[] {
  const spans: Span[] = [];
  let running: Span[] = [];
  for (const { from, to, clauseTypes } of worded) {
    running = clauseTypes.map((conclusion) => {
      const same = JSON.stringify(conclusion);
      const before = running.find((span) => span.to === from && span.same === same);
      if (before === undefined) return { conclusion, same, from, to };
      before.to = to;
      return before;
    });
    for (const span of running) if (span.from === from) spans.push(span);
  }
  return spans;
}

function instanceRow(key: string, { conclusion, from, to }: Span, { timeOf }: Timeline): InstanceRow {
  const { clauseType, ...properties } = conclusion;
  return {
    key,
    slug: clauseType,
    properties: {
      ...properties,
      level: confidenceLevel(properties.confidence),
      from: timeOf(from),
      fromSequence: from,
      ...(to === null ? {} : { to: timeOf(to), toSequence: to }),
    },
  };
}
