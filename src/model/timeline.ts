import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { type ChangeKind, changeList } from './change.ts';
import { type Interval, intervalsBetween, type Stretch } from './interval.ts';

/** How many changes of one kind there were on a day, `YYYY-MM-DD`. */
interface KindOfDay {
  day: string;
  kind: ChangeKind;
  changes: number;
}

/** How many changes of provisions of one severity there were on a day; the rank is null where nothing was concluded. */
interface SeverityOfDay {
  day: string;
  severityRank: number | null;
  changes: number;
}

/** Which changes: by which way to them, with the parameters of their filter. */
export interface ChangeScope {
  from: string;
  key: string;
  filter: ChangeParameters;
}

/** What of the parameters of the filter of changes matters here. */
export interface ChangeParameters {
  versionKinds?: readonly string[] | null;
  kinds?: readonly string[] | null;
  capturedFrom?: string | null;
  capturedBefore?: string | null;
  [other: string]: unknown;
}

/** An interval with how many changes there were in it. */
export interface Bucket extends Stretch {
  kinds: Readonly<Partial<Record<ChangeKind, number>>>;
}

const days = query<{ filter: object }, KindOfDay>('timeline/days');

/** What a version alone can tell, without a look at the provisions that it changed. */
const OF_VERSIONS = [
  'versionKinds',
  'kinds',
  'capturedFrom',
  'capturedBefore',
  'platforms',
  'documents',
  'collections',
];

async function kindsByDay(graph: GraphView, { from, key, filter }: ChangeScope): Promise<KindOfDay[]> {
  const asked = Object.keys(filter).filter((name) => (filter[name] ?? null) !== null);
  if (!asked.every((name) => OF_VERSIONS.includes(name)))
    return (await changeList.sum(graph, { from, keys: [key], filter }, 'days')) as unknown as KindOfDay[];
  const { capturedFrom, capturedBefore, kinds } = filter;
  const window = { capturedFrom: capturedFrom ?? '', capturedBefore: capturedBefore ?? '9999' };
  const rows = await days(graph, { filter: { ...filter, ...window } });
  return rows.filter(({ kind }) => !kinds || kinds.includes(kind));
}

function sumsIn<Row extends { day: string; changes: number }, Name extends string>(
  { start, end }: Stretch,
  rows: readonly Row[],
  nameOf: (row: Row) => Name,
): Partial<Record<Name, number>> {
  const sums: Partial<Record<Name, number>> = {};
  for (const row of rows) {
    if (row.day < start || row.day > end) continue;
    const name = nameOf(row);
    sums[name] = (sums[name] ?? 0) + row.changes;
  }
  return sums;
}

/** Changes by interval: from `since` to `until`, or where these are null from the first to the last change, those without one included. */
export async function timelineOf(
  graph: GraphView,
  interval: Interval,
  window: { since: string | null; until: string | null },
  scope: ChangeScope,
): Promise<Bucket[]> {
  const rows = await kindsByDay(graph, scope);
  const found = rows.map(({ day }) => day).sort();
  const since = window.since ?? found[0] ?? window.until;
  const until = window.until ?? found.at(-1) ?? window.since;
  if (since === null || until === null) return [];
  return intervalsBetween(interval, since, until < since ? since : until).map((stretch) => ({
    ...stretch,
    kinds: sumsIn(stretch, rows, ({ kind }) => kind),
  }));
}

/** Of each stretch of days, how many changes there were of provisions of each severity: LOW, MEDIUM, HIGH or NONE. */
export async function severitiesIn(
  graph: GraphView,
  { from, key, filter }: ChangeScope,
): Promise<(stretch: Stretch) => Partial<Record<'LOW' | 'MEDIUM' | 'HIGH' | 'NONE', number>>> {
  const rows = await changeList.sum(graph, { from, keys: [key], filter }, 'severities');
  const names = ['NONE', 'LOW', 'MEDIUM', 'HIGH'] as const;
  return (stretch) =>
    sumsIn(stretch, rows as unknown as SeverityOfDay[], ({ severityRank }) => names[severityRank ?? 0] ?? 'NONE');
}
