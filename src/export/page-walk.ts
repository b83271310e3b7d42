import type { Data, Shape } from './answer.ts';
import type { Follow } from './answer-table.ts';
import { type Following, isData, type More, moreOf } from './unfold.ts';

/** A list of which more follows, with the objects on the way to its page; the answer itself comes first. */
export interface Rest extends More {
  readonly trail: readonly Data[];
}

interface Place {
  readonly path: readonly Shape[];
  readonly trail: readonly Data[];
}

function ownerOf({ path, trail }: Place): More['owner'] {
  const around = path.findLastIndex(({ list }) => list);
  for (let index = path.length - 1; index > around; index -= 1) {
    const id = trail[index]?.__id;
    if (typeof id === 'string') return { id, place: index - 1 };
  }
  return null;
}

function* below(fields: readonly Shape[], here: Data, { path, trail }: Place): Generator<Rest, void, Following> {
  for (const field of fields) {
    const value = here[field.key];
    const place = { path: [...path, field], trail: [...trail, here] };
    for (const one of Array.isArray(value) ? value : [value])
      if (isData(one)) yield* field.connection ? pages(field, one, place) : below(field.fields ?? [], one, place);
  }
}

function* pages(connection: Shape, first: Data, place: Place): Generator<Rest, void, Following> {
  for (let page: Following = first; page !== null; ) {
    yield* below(connection.fields ?? [], page, place);
    const more = moreOf(page, place.path, ownerOf(place));
    page = more === null ? null : ((yield { ...more, trail: place.trail }) ?? null);
  }
}

/** Every list of an answer that goes on behind its page; takes the following page, and goes on into it. */
export function everyRest(shape: readonly Shape[], data: Data): Generator<Rest, void, Following> {
  return below(shape, data, { path: [], trail: [] });
}

function hiddenOf({ __typename, __id }: Data): Data {
  return { ...(__typename !== undefined && { __typename }), ...(__id !== undefined && { __id }) };
}

/** A further page in its place. */
function inPlace({ path, trail }: Rest, page: Data): Data {
  return path.reduceRight<Data>((value, { key, list }, index) => {
    return { ...hiddenOf(trail[index] ?? {}), [key]: list ? [value] : value };
  }, page);
}

/** Times come out of the schema as dates; in files they are text, as in JSON. */
function withTexts(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  if (Array.isArray(value)) return value.map(withTexts);
  return isData(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one)])) : value;
}

/** The answer, then each further page of its lists in a tree of its own. */
export async function* pagesOf(shape: readonly Shape[], data: Data, follow: Follow): AsyncGenerator<Data> {
  yield withTexts(data) as Data;
  const walk = everyRest(shape, data);
  for (let step = walk.next(); !step.done; ) {
    const page = await follow(step.value);
    if (page !== null) yield withTexts(inPlace(step.value, page)) as Data;
    step = walk.next(page);
  }
}
