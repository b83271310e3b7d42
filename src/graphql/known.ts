import { type Noun, unknownKeys } from '../model/known.ts';
import { unknownKey } from '../model/unknown-key.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import { namedKeys } from './filter-value.ts';

/** What is known of a key: nothing to say where it exists, else the keys that there are. */
type Finding = readonly string[] | null;

/**
 * Resolves when every key is one of a node of this noun, in the case in which keys are kept; else throws a `NotFound` that names the unknown ones,
 * the argument (with the field `of` which it is, where that is told), and near matches. All that is asked of it in one tick is one question to the database.
 */
export async function requireKnown(
  context: Context,
  noun: Noun,
  keys: readonly string[],
  argument: string,
  of?: string,
): Promise<void> {
  const loader = batched(context, 'known', (asked) => findings(context, asked));
  const found = await Promise.all(keys.map((key) => loader.load(`${noun}:${key}`)));
  const unknown = [...new Set(keys.filter((_, index) => found[index] != null))];
  const known = found.find((finding) => finding !== null);
  if (known == null) return;
  throw unknownKey(noun, unknown, known, of === undefined ? `"${argument}"` : `"${argument}" of ${of}`);
}

/** Resolves when every key exists that a filter of a list of `type` names; else throws the `NotFound` of `requireKnown` for that field of it. */
export async function requireKnownIn(context: Context, type: string, filter: object, list: string): Promise<void> {
  const named = namedKeys(type, filter);
  await Promise.all(named.map(({ field, noun, keys }) => requireKnown(context, noun, keys, `filter.${field}`, list)));
}

/** The answer, once what it names is known: both are asked in the same tick, and a key that is unknown is told before anything else. */
export async function onceKnown<Answer>(known: Promise<unknown>, answer: Promise<Answer>): Promise<Answer> {
  const [checked, answered] = await Promise.allSettled([known, answer]);
  if (checked.status === 'rejected') throw checked.reason;
  if (answered.status === 'rejected') throw answered.reason;
  return answered.value;
}

async function findings({ graph }: Context, asked: readonly string[]): Promise<Finding[]> {
  const pairs = asked.map((one) => {
    const colon = one.indexOf(':');
    return [one.slice(0, colon) as Noun, one.slice(colon + 1)] as const;
  });
  const keys = new Map<Noun, string[]>();
  for (const noun of new Set(pairs.map(([one]) => one)))
    keys.set(
      noun,
      pairs.flatMap(([one, key]) => (one === noun ? [key] : [])),
    );
  const unknown = await unknownKeys(graph, keys);
  return pairs.map(([noun, key]) => {
    const found = unknown.get(noun);
    return found?.unknown.has(key) ? found.known : null;
  });
}
