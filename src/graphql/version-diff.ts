import { BadInput } from '../errors.ts';
import type { ChangeKind } from '../model/change.ts';
import { recordIdOf } from '../model/record-id.ts';
import type { Version } from '../model/version.ts';
import { type Difference, differencesBetween } from '../model/version-diff.ts';
import { readableAt, standingIn } from '../model/version-history.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { ChangeKindRef } from './change-kind.ts';
import type { Context } from './context.ts';
import { DIFF_COST, diffBetween, NO_TEXTS, WordingDiffRef } from './diff.ts';
import { ProvisionRef, VersionRef, WordingRef } from './node-ref.ts';

/** What a version has otherwise than another; both as record ids, null where there is nothing to compare with. */
interface VersionDiff {
  from: string | null;
  to: string;
  unchanged: number;
  differences: Difference[];
}

const DifferenceRef = builder.objectRef<Difference>('ProvisionDifference').implement({
  description: 'What one version has otherwise than another, of one provision.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindRef, description: 'What became of it.', resolve: ({ kind }) => kind }),
    moved: t.exposeBoolean('moved', {
      description: 'Whether it stands at another place among those that both versions have.',
    }),
    provision: t.field({
      type: ProvisionRef,
      description: 'Which provision, as it stands now.',
      resolve: ({ provision }) => provision,
    }),
    wordingBefore: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What it says in the version that is compared with; null where it does not stand there.',
      resolve: ({ before }) => before,
    }),
    wordingAfter: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What it says in this version; null where it does not stand here.',
      resolve: ({ after }) => after,
    }),
    diff: t.field({
      type: WordingDiffRef,
      nullable: true,
      description: `How the words differ. ${NO_TEXTS}`,
      complexity: DIFF_COST,
      resolve: ({ before, after }, _args, context) => diffBetween(context, before, after),
    }),
  }),
});

const count = (kind: ChangeKind, { differences }: VersionDiff) =>
  differences.filter((difference) => difference.kind === kind).length;

const VersionDiffRef = builder.objectRef<VersionDiff>('VersionDiff').implement({
  description: 'What one version of a document has otherwise than another, provision by provision.',
  fields: (t) => ({
    from: t.field({
      type: VersionRef,
      nullable: true,
      description: 'The version that is compared with; null before the first one.',
      resolve: ({ from }) => from,
    }),
    to: t.field({ type: VersionRef, description: 'The version that is compared.', resolve: ({ to }) => to }),
    added: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions were never there before.',
      resolve: (diff) => count('ADDED', diff),
    }),
    edited: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions stand in other words.',
      resolve: (diff) => count('EDITED', diff),
    }),
    removed: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions are not there any more.',
      resolve: (diff) => count('REMOVED', diff),
    }),
    moved: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions stand in the same words at another place.',
      resolve: (diff) => count('MOVED', diff),
    }),
    revived: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions had been there earlier and are back.',
      resolve: (diff) => count('REVIVED', diff),
    }),
    unchanged: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions stand in the same words in the same order.',
      resolve: ({ unchanged }) => unchanged,
    }),
    differences: t.field({
      type: [DifferenceRef],
      description: 'The provisions that differ, in reading order; what was removed stands where it stood.',
      complexity: { field: 5, multiplier: 100 },
      resolve: ({ differences }) => differences,
    }),
  }),
});

async function comparedWith(context: Context, { id, documentId }: Version, against: string): Promise<Version> {
  const recordId = recordIdOf('version', 'against', against);
  const other: Version | null = await VersionRef.getDataloader(context).load(recordId);
  if (other === null) throw new BadInput(`"against" of ${id} is ${recordId}: there is no version of this record id.`);
  if (other.documentId === documentId) return other;
  throw new BadInput(
    `"against" of ${id} is ${recordId}, a version of another document (${other.documentId}). Give one of ${documentId}: its record ids are in version.document.versions.`,
  );
}

async function diffOf(context: Context, version: Version, against: string | null): Promise<VersionDiff> {
  const readable = batched(context, 'readable versions', (ids) => readableAt(context.graph, ids));
  const standing = batched(context, 'standing in versions', (ids) => standingIn(context.graph, ids));
  const other = against === null ? null : await comparedWith(context, version, against);
  const [own, base] = await Promise.all([readable.load(version.id), other ? readable.load(other.id) : null]);
  const from = base === null ? own.earlier : base.latest;
  const [before, after, compared] = await Promise.all([
    from === null ? [] : standing.load(from),
    own.latest === null ? [] : standing.load(own.latest),
    from === null ? null : (VersionRef.getDataloader(context).load(from) as Promise<Version | null>),
  ]);
  const sequence = compared?.sequence ?? 0;
  const differences = differencesBetween(before, after, sequence < version.sequence ? sequence : 0);
  const touched = differences.filter((difference) => difference.before !== null).length;
  return { from, to: own.latest ?? version.id, unchanged: before.length - touched, differences };
}

builder.objectField(VersionRef, 'diff', (t) =>
  t.field({
    type: VersionDiffRef,
    description:
      'What it has otherwise than another version of the same document. A version that cannot be read as terms counts as the last one before it that can.',
    // It reads the whole of two versions, whatever is selected.
    complexity: { field: 4000, multiplier: 1 },
    args: {
      against: t.arg.string({
        description: 'Record id of the version to compare with, older or newer; by default the one before.',
      }),
    },
    resolve: (version, { against }, context) => diffOf(context, version, against ?? null),
  }),
);
