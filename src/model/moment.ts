import { dayOfView, endOfDay, type GraphView } from '../db/view.ts';

const LAST = '9999-12-31T23:59:59Z';

/** The last time that a view knows of; where it shows the graph as it stands, one later than every time. */
export function lastMoment(graph: GraphView): string {
  const day = dayOfView(graph);
  return day === null ? LAST : endOfDay(day);
}

/** The end of a day, or of the day that the view is as of where that is earlier. */
export function momentOf(graph: GraphView, day: string): string {
  const [end, last] = [endOfDay(day), lastMoment(graph)];
  return end < last ? end : last;
}
