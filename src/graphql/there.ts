import { NotFound } from '../errors.ts';
import type { Noun } from '../model/known.ts';
import type { Context } from './context.ts';
import { onceKnown, requireKnown } from './known.ts';
import { PlatformRef, RegulationRef } from './node-ref.ts';

const KINDS = {
  platform: { ref: PlatformRef, missing: (day: string) => `had no document recorded by ${day}` },
  regulation: { ref: RegulationRef, missing: (day: string) => `did not apply on ${day}` },
} as const satisfies Partial<Record<Noun, unknown>>;

/** The keys in the case in which they are kept, once each is of a platform or regulation that is there, also on the day of the operation; else a `NotFound` says which is not. */
export async function requireThere(
  context: Context,
  noun: keyof typeof KINDS,
  given: readonly string[],
  argument: string,
  of: string,
): Promise<string[]> {
  const keys = given.map((key) => key.trim().toLowerCase());
  const { ref, missing } = KINDS[noun];
  const rows: Promise<unknown[]> = Promise.all(keys.map((key) => ref.getDataloader(context).load(key)));
  const found = await onceKnown(requireKnown(context, noun, keys, argument, of), rows);
  const absent = keys.find((_, index) => found[index] === null);
  if (absent === undefined) return keys;
  const day = context.graph.asOf ?? 'now';
  throw new NotFound(`The ${noun} "${absent.slice(0, 60)}" ("${argument}" of ${of}) ${missing(day)}.`);
}
