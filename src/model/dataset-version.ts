import { createHash } from 'node:crypto';
import type { Writer } from '../db/graph.ts';
import { type DatasetState, rests } from './writes/dataset.ts';
import { writtenNow } from './written-now.ts';

const LENGTH = 16;

/** What the data rests on, as far as it is named by hash. */
export type Rests = Pick<DatasetState, 'seedsDigest' | 'classifier'>;

/** The version that the contents of the graph have, and what it rests on: the same for the same seeds, rules, collections and judgements, in whatever order they came. */
export async function versionOfContents(
  writer: Writer,
  changed: Partial<Rests> = {},
): Promise<Rests & { version: string }> {
  const [stated] = await rests.state(writer, {});
  const { seedsDigest = stated?.seedsDigest ?? null, classifier = stated?.classifier ?? null } = changed;
  const collections = await rests.collections(writer, {});
  const judgements = (await rests.judgements(writer, {})).map(({ held }) => held);
  const contents = [
    seedsDigest,
    classifier,
    collections.map(({ id, head, digest, incomplete }) => [id, head, digest, incomplete]),
    ...(judgements.length === 0 ? [] : [judgements]),
  ];
  const version = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, LENGTH);
  return { version, seedsDigest, classifier };
}

/** Gives the data the version of its contents after a judgement; whether a load is under way stays as it is said. */
export async function restamp(writer: Writer): Promise<void> {
  const { version } = await versionOfContents(writer);
  await rests.restamp(writer, { version, now: writtenNow() });
}
