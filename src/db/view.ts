import type { Graph, Values } from './graph.ts';

/** The graph as one operation sees it: as of the end of a day (`YYYY-MM-DD`, UTC), or as it stands where no day is named. */
export interface GraphView extends Pick<Graph, 'read'> {
  readonly asOf?: string | null;
}

/** The day that a view is as of; null where it shows the graph as it stands. */
export function dayOfView({ asOf }: GraphView): string | null {
  return asOf ?? null;
}

/** The last second of a day, UTC, as times are stored. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59Z`;
}

/** What a statement that knows a day takes of it: `asOf`, its last second, for terms, and `asOfDay`, the day itself, for law. */
export function dayParameters(day: string): Values {
  return { asOf: endOfDay(day), asOfDay: day };
}
