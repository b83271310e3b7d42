import { setImmediate } from 'node:timers/promises';
import { type DiffSegment, type WordingDiff, wordingDiff } from '../model/diff.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { WordingRef } from './node-ref.ts';
import { sha256Of } from './sha256.ts';

/** Why a difference may be missing, and how to get it. */
export const NO_TEXTS =
  'Null as long as the texts are not here: the seeds hold facts only, `clausegraph import <collection.versionsUrl>` brings the texts.';

/** What a word-level comparison costs, in fields. */
export const DIFF_COST = { field: 25, multiplier: 1 };

const DiffOperationRef = builder.enumType('DiffOperation', {
  description: 'What became of a stretch of words.',
  values: {
    UNCHANGED: { description: 'It stands in both texts.' },
    REMOVED: { description: 'It stands in the earlier text only.' },
    ADDED: { description: 'It stands in the later text only.' },
  } as const,
});

const DiffSegmentRef = builder.objectRef<DiffSegment>('DiffSegment').implement({
  description: 'A stretch of words with one fate.',
  fields: (t) => ({
    operation: t.field({
      type: DiffOperationRef,
      description: 'What became of it.',
      resolve: ({ operation }) => operation,
    }),
    text: t.exposeString('text', { description: 'The words, with their spaces and punctuation.' }),
    words: t.field({
      type: 'NonNegativeInt',
      description: 'How many words it has; punctuation does not count.',
      resolve: ({ words }) => words,
    }),
  }),
});

/** How one wording becomes another. */
export const WordingDiffRef = builder.objectRef<WordingDiff>('WordingDiff').implement({
  description:
    'How one wording becomes another, word by word. What is unchanged and added makes the later text exactly; what is unchanged and removed makes the earlier one but for spaces, quotation marks and dashes of another form, which are no difference.',
  fields: (t) => ({
    complete: t.exposeBoolean('complete', {
      description:
        'False where two long texts differ too much to compare them in time: then one is removed and the other added as a whole.',
    }),
    segments: t.field({
      type: [DiffSegmentRef],
      description: 'The stretches in order; what is removed comes before what takes its place.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ segments }) => segments,
    }),
    wordsAdded: t.field({
      type: 'NonNegativeInt',
      description: 'Words that only the later text has.',
      resolve: ({ wordsAdded }) => wordsAdded,
    }),
    wordsRemoved: t.field({
      type: 'NonNegativeInt',
      description: 'Words that only the earlier text has.',
      resolve: ({ wordsRemoved }) => wordsRemoved,
    }),
    unchangedShare: t.exposeFloat('similarity', {
      nullable: true,
      description:
        'Twice the words that stay, divided by all words of both texts, as parted here: case counts, punctuation does not. 1 for equal texts, 0 for nothing in common; null where the comparison is not complete.',
    }),
  }),
});

async function textOf(context: Context, sha256: string | null): Promise<string | null> {
  if (sha256 === null) return '';
  const wording: { text: string | null } | null = await WordingRef.getDataloader(context).load(sha256);
  return wording?.text ?? null;
}

/** The difference of two wordings by their keys, null for none at all; null where a text is not known. Other requests are answered between two comparisons. */
export async function diffBetween(
  context: Context,
  before: string | null,
  after: string | null,
): Promise<WordingDiff | null> {
  const [earlier, later] = await Promise.all([textOf(context, before), textOf(context, after)]);
  if (earlier === null || later === null) return null;
  await setImmediate();
  return wordingDiff(earlier, later);
}

builder.queryField('wordingDiff', (t) =>
  t.field({
    type: WordingDiffRef,
    nullable: true,
    description: `How one wording becomes another, word by word; null when there is none of these keys. ${NO_TEXTS}`,
    complexity: DIFF_COST,
    args: {
      from: t.arg.string({ required: true, description: 'SHA-256 of the earlier wording, 64 hex digits.' }),
      to: t.arg.string({ required: true, description: 'SHA-256 of the later wording, 64 hex digits.' }),
    },
    resolve: (_query, { from, to }, context) => diffBetween(context, sha256Of('from', from), sha256Of('to', to)),
  }),
);
