import { BadInput } from '../errors.ts';
import { dayOf } from '../model/day.ts';
import type { Noun } from '../model/known.ts';

/** The most values that one list of a filter may name. */
const MOST_VALUES = 1000;
/** About what a walk over every text costs, in fields. */
const TEXT_SCAN_COST = 25_000;

const UPPER_CASE = new Set(['jurisdictions', 'shownIn', 'codes', 'bindingIn']);
const LOWER_CASE = new Set([
  'languages',
  'slugs',
  'platforms',
  'exceptPlatforms',
  'clauseTypes',
  'allClauseTypes',
  'regulations',
  'articles',
  'categories',
  'agencies',
  'collections',
  'sectors',
]);

/** Fields that name nodes of another kind by their keys. Record ids are no such names: one that is gone matches nothing. */
const NAMED: Readonly<Record<string, Noun>> = {
  platforms: 'platform',
  exceptPlatforms: 'platform',
  clauseTypes: 'clauseType',
  allClauseTypes: 'clauseType',
  regulations: 'regulation',
  articles: 'article',
  categories: 'category',
  agencies: 'agency',
  jurisdictions: 'jurisdiction',
  shownIn: 'jurisdiction',
  bindingIn: 'jurisdiction',
  collections: 'collection',
  sectors: 'sector',
};
/** Fields that name the listed nodes themselves, by the type of these. */
const OWN: Readonly<Record<string, { field: string; noun: Noun }>> = {
  Platform: { field: 'slugs', noun: 'platform' },
  ClauseType: { field: 'slugs', noun: 'clauseType' },
  Regulation: { field: 'slugs', noun: 'regulation' },
  Article: { field: 'ids', noun: 'article' },
  Category: { field: 'slugs', noun: 'category' },
  Agency: { field: 'slugs', noun: 'agency' },
  Jurisdiction: { field: 'codes', noun: 'jurisdiction' },
  Collection: { field: 'ids', noun: 'collection' },
  Sector: { field: 'slugs', noun: 'sector' },
};

function inKeyCase(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (UPPER_CASE.has(field)) return value.trim().toUpperCase();
  return LOWER_CASE.has(field) ? value.trim().toLowerCase() : value;
}

function tidied(place: string, field: string, value: unknown): unknown {
  if (!Array.isArray(value)) return inKeyCase(field, value);
  if (value.length > MOST_VALUES)
    throw new BadInput(`${place} names ${value.length} values; the most is ${MOST_VALUES}. Ask in several parts.`);
  return [...new Set(value.map((one) => inKeyCase(field, one)))];
}

/** The values of an argument that stands beside a filter, in the case in which they are kept and each once; a `BadInput` where they are too many. */
export function tidyValues(field: string, argument: string, values: readonly string[]): string[] {
  return tidied(`"${argument}" of ${field}`, argument, values) as string[];
}

/** The name of the other end of a span that begins so; null where the name begins none. */
function otherEnd(name: string): string | null {
  if (name.endsWith('Since')) return name.replace(/Since$/, 'Until');
  return name === 'since' ? 'until' : null;
}

/** A `BadInput` names both ends of a span that nothing lies in. */
function checkSpans(filter: Readonly<Record<string, unknown>>): void {
  for (const [name, from] of Object.entries(filter)) {
    const end = otherEnd(name);
    const to = end === null ? undefined : filter[end];
    if (from instanceof Date && to instanceof Date && from > to)
      throw new BadInput(`"${name}" (${dayOf(from)}) is later than "${end}" (${dayOf(to)}); no day lies between.`);
    const below = name.endsWith('AtLeast') ? name.replace(/AtLeast$/, 'Below') : name;
    const most = filter[below];
    if (below !== name && typeof from === 'number' && typeof most === 'number' && from >= most)
      throw new BadInput(`"${name}" (${from}) is not less than "${below}" (${most}); nothing lies between.`);
  }
}

/** The filter with its keys in the case in which they are kept and each value once; a `BadInput` names a list that is too long, or two values that exclude each other. */
export function tidyFilter<Filter extends object>(list: string, filter: Filter): Filter {
  checkSpans(filter as Record<string, unknown>);
  return Object.fromEntries(
    Object.entries(filter).map(([field, value]) => [field, tidied(`"filter.${field}" of ${list}`, field, value)]),
  ) as Filter;
}

/** What a filter adds to the cost of a list, in fields. */
export function filterCost(filter: object | null | undefined): number {
  return filter && 'textContains' in filter && filter.textContains ? TEXT_SCAN_COST : 0;
}

/** The keys that a filter of a list of `type` names, by field: those that must exist. */
export function namedKeys(type: string, filter: object): { field: string; noun: Noun; keys: readonly string[] }[] {
  const own = OWN[type];
  return Object.entries(filter).flatMap(([field, value]) => {
    const noun = own?.field === field ? own.noun : NAMED[field];
    return noun !== undefined && Array.isArray(value) ? [{ field, noun, keys: value as string[] }] : [];
  });
}
