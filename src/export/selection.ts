import type { GraphView } from '../db/view.ts';
import { BadInput } from '../errors.ts';
import { askedDay } from '../model/asked-day.ts';
import { type Noun, unknownKeys } from '../model/known.ts';
import type { ProvisionFilter } from '../model/provision-filter.ts';
import { recordIdOf } from '../model/record-id.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { unknownKey } from '../model/unknown-key.ts';

interface Filter {
  readonly description: string;
  /** How a value looks. */
  readonly value: string;
  readonly many: boolean;
  readonly noun?: Noun;
}

/** What exports can be narrowed by, with the names of the URL; the flags of the command are the same with dashes. */
export const FILTERS = {
  platform: { description: 'only of these platforms', value: 'slug', many: true, noun: 'platform' },
  collection: { description: 'only of these collections', value: 'key', many: true, noun: 'collection' },
  document: { description: 'only of these documents', value: 'record id', many: true },
  provision: { description: 'only these provisions', value: 'record id', many: true },
  clauseType: { description: 'only of these clause types', value: 'slug', many: true, noun: 'clauseType' },
  category: { description: 'only of clause types of these categories', value: 'slug', many: true, noun: 'category' },
  regulation: { description: 'only under these regulations', value: 'slug', many: true, noun: 'regulation' },
  article: { description: 'only under these articles', value: 'id', many: true, noun: 'article' },
  jurisdiction: { description: 'only under law of these', value: 'code', many: true, noun: 'jurisdiction' },
  agency: { description: 'only under law that these enforce', value: 'slug', many: true, noun: 'agency' },
  severityAtLeast: { description: 'only of this severity or a higher one', value: 'LOW, MEDIUM or HIGH', many: false },
  confidenceAtLeast: { description: 'only what was concluded so surely', value: '0 to 1', many: false },
  since: { description: 'only from this day on', value: 'YYYY-MM-DD', many: false },
  until: { description: 'only up to this day', value: 'YYYY-MM-DD', many: false },
  asOf: { description: 'as everything stood at the end of this day', value: 'YYYY-MM-DD', many: false },
} as const satisfies Record<string, Filter>;

/** The name of a filter. */
export type FilterName = keyof typeof FILTERS;

/** What the provisions of an export are narrowed by. */
export const PROVISION_FILTERS = (Object.keys(FILTERS) as FilterName[]).filter(
  (name) => name !== 'since' && name !== 'until',
);

type ManyName = { [Name in FilterName]: (typeof FILTERS)[Name]['many'] extends true ? Name : never }[FilterName];

/** What an export is narrowed to: keys, none of them for all; null asks nothing. Days are `YYYY-MM-DD`. */
export type Selection = { readonly [Name in ManyName]: readonly string[] } & {
  readonly severityAtLeast: Severity | null;
  readonly confidenceAtLeast: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
};

/** What somebody typed, by filter. */
export type Typed = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** How a filter is called where it was typed, such as `--clause-type`. */
export type Called = (name: FilterName) => string;

const MOST_VALUES = 1000;

function dayOf(called: string, text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return askedDay(called, date);
  throw new BadInput(`${called} is no day: "${text.slice(0, 40)}". Write it as YYYY-MM-DD, such as 2026-03-01.`);
}

function severityOf(called: string, text: string): Severity {
  const severity = SEVERITIES.find((one) => one === text.toUpperCase());
  if (severity !== undefined) return severity;
  throw new BadInput(`${called} takes ${FILTERS.severityAtLeast.value}, not "${text.slice(0, 40)}".`);
}

function shareOf(called: string, text: string): number {
  const share = Number(text);
  if (/^\d*\.?\d+$/.test(text) && share <= 1) return share;
  throw new BadInput(`${called} takes a number from 0 to 1, such as 0.7, not "${text.slice(0, 40)}".`);
}

function keysOf(name: FilterName, called: string, typed: readonly string[]): string[] {
  const keys = typed.flatMap((text) => text.split(',')).map((text) => text.trim());
  if (keys.includes('')) throw new BadInput(`${called} is empty. Give a ${FILTERS[name].value}, or leave it out.`);
  if (keys.length > MOST_VALUES)
    throw new BadInput(`${called} names ${keys.length} values; the most is ${MOST_VALUES}. Ask in several parts.`);
  if (name === 'document' || name === 'provision')
    return keys.map((key) => recordIdOf(name, called.replaceAll('"', ''), key));
  return [...new Set(keys.map((key) => (name === 'jurisdiction' ? key.toUpperCase() : key.toLowerCase())))];
}

function one(called: string, typed: readonly string[] | undefined): string | null {
  const [text, ...others] = typed ?? [];
  if (others.length > 0) throw new BadInput(`${called} is given ${others.length + 1} times; give it once.`);
  if (text?.trim() === '') throw new BadInput(`${called} is empty. Give a value, or leave it out.`);
  return text?.trim() ?? null;
}

function read<Value>(name: FilterName, typed: Typed, called: Called, as: (called: string, text: string) => Value) {
  const text = one(called(name), typed[name]);
  return text === null ? null : as(called(name), text);
}

/** Reads what was typed; a `BadInput` says which filter cannot be used, and how it would be. Several keys stand apart by commas, or one behind the other. */
export function readSelection(typed: Typed, called: Called): Selection {
  const names = Object.keys(FILTERS) as FilterName[];
  const many = names.filter((name): name is ManyName => FILTERS[name].many);
  const keys = many.map((name) => [name, typed[name] ? keysOf(name, called(name), typed[name]) : []] as const);
  const selection = {
    ...(Object.fromEntries(keys) as Record<ManyName, string[]>),
    severityAtLeast: read('severityAtLeast', typed, called, severityOf),
    confidenceAtLeast: read('confidenceAtLeast', typed, called, shareOf),
    since: read('since', typed, called, dayOf),
    until: read('until', typed, called, dayOf),
    asOf: read('asOf', typed, called, dayOf),
  };
  const { since, until } = selection;
  if (since !== null && until !== null && since > until)
    throw new BadInput(`${called('since')} ${since} is after ${called('until')} ${until}: nothing lies between.`);
  return selection;
}

/** Resolves when everything that the selection names by slug, code or id exists; else a `NotFound` names it and near matches. */
export async function requireKnownSelection(graph: GraphView, selection: Selection, called: Called): Promise<void> {
  const named = Object.entries(FILTERS).flatMap(([name, filter]) =>
    'noun' in filter ? [{ name: name as ManyName, noun: filter.noun }] : [],
  );
  const found = await unknownKeys(graph, new Map(named.map(({ name, noun }) => [noun, selection[name]])));
  for (const { name, noun } of named) {
    const finding = found.get(noun);
    if (finding === undefined) continue;
    throw unknownKey(noun, [...finding.unknown], finding.known, called(name));
  }
}

/** Keys as a filter takes them: null, which asks nothing, for none. */
export function given(keys: readonly string[]): readonly string[] | null {
  return keys.length === 0 ? null : keys;
}

/** The provisions of a selection as the API is asked for them: `provisions(filter:)` lists the same ones. */
export function provisionFilterOf(selection: Selection): ProvisionFilter {
  return {
    platforms: given(selection.platform),
    collections: given(selection.collection),
    documents: given(selection.document),
    recordIds: given(selection.provision),
    clauseTypes: given(selection.clauseType),
    categories: given(selection.category),
    regulations: given(selection.regulation),
    articles: given(selection.article),
    jurisdictions: given(selection.jurisdiction),
    agencies: given(selection.agency),
    severityAtLeast: selection.severityAtLeast,
    confidenceAtLeast: selection.confidenceAtLeast,
  };
}
