import { type DerivedLabel, derivedLabels, derivedMappings } from '../model/judgement.ts';
import type { Mapping } from '../model/mapping.ts';
import { BasisRef } from './basis.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { ConfidenceRef } from './confidence-value.ts';
import type { Context } from './context.ts';
import { RelationRef } from './mapping.ts';
import { ArticleRef, ClauseTypeRef, JudgementRef, ProvisionRef, WordingRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

/** What is judged. */
export const JudgementKindRef = builder.enumType('JudgementKind', {
  description: 'What a judgement is of.',
  values: {
    CLAUSE_TYPE: { description: 'Whether a provision is of a clause type.' },
    SEVERITY: { description: 'How severe a provision is.' },
    MAPPING: { description: 'Whether and how an article of law bears on a clause type.' },
  } as const,
});

/** What a person holds of what was found. */
export const VerdictRef = builder.enumType('Verdict', {
  description: 'What a person holds of what was concluded.',
  values: {
    CONFIRM: { description: 'It is so; also where nothing concluded it.' },
    CORRECT: { description: 'It is something else, which the judgement names.' },
    REJECT: { description: 'It is not so.' },
  } as const,
});

/** Whether a judgement counts. */
export const JudgementStateRef = builder.enumType('JudgementState', {
  description: 'Whether a judgement counts. Of one subject the newest holds that was not taken back; all are kept.',
  values: {
    HOLDS: { description: 'It counts: the graph shows what it says.' },
    SUPERSEDED: { description: 'A newer judgement of the same thing stands in its place.' },
    WITHDRAWN: { description: 'It was taken back.' },
    DORMANT: {
      description: 'What it is of is not in the graph; it counts again when an import or the seeds bring that back.',
    },
  } as const,
});

/** What was concluded of a provision before anybody judged. */
export const DerivedConclusionRef = builder.objectRef<DerivedLabel>('DerivedConclusion').implement({
  description: 'What the rules, or a curated record, concluded of a provision: kept beside what a person judged.',
  fields: (t) => ({
    clauseType: t.field({
      type: ClauseTypeRef,
      description: 'The clause type that was concluded.',
      resolve: ({ clauseType }) => clauseType,
    }),
    rank: t.field({
      type: 'NonNegativeInt',
      description: '1 where it was the likeliest clause type of the provision.',
      resolve: ({ rank }) => rank,
    }),
    confidence: t.field({
      type: ConfidenceRef,
      description: 'How sure that was.',
      resolve: ({ level, confidence }) => ({ level, value: confidence }),
    }),
    basis: t.field({ type: BasisRef, description: 'What that rested on.', resolve: ({ basis }) => basis }),
    cues: t.exposeStringList('cues', { description: 'The cue phrases that decided, in words of our own.' }),
    classifier: t.exposeString('classifier', { description: 'Version of the rules; `record` for curated records.' }),
    severity: t.field({
      type: SeverityRef,
      description: 'The severity that goes with it: the default of the clause type, or what a record says.',
      resolve: ({ severity }) => severity,
    }),
  }),
});

const DerivedMappingRef = builder.objectRef<Mapping>('DerivedMapping').implement({
  description: 'What the seeds compiled of how an article bears on a clause type: kept beside what a person judged.',
  fields: (t) => ({
    relation: t.field({ type: RelationRef, description: 'How it bears on it.', resolve: ({ relation }) => relation }),
    rationale: t.exposeString('rationale', { description: 'Why it does, in one sentence of our own.' }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure the compiled mapping is.',
      resolve: ({ confidence }) => confidence,
    }),
    source: t.exposeString('source', { description: 'Where it can be checked.' }),
  }),
});

type Reading<Derived> = (
  graph: Context['graph'],
  keys: { ids: readonly string[] },
) => Promise<{ id: string; derived: Derived }[]>;

/** What was derived for one of many keys, null where nothing was; all that are asked at once in one question. */
export function derivedFor<Derived>(
  context: Context,
  name: string,
  read: Reading<Derived>,
  id: string,
): Promise<Derived | null> {
  return batched<Derived | null>(context, name, async (ids) => {
    const found = new Map((await read(context.graph, { ids })).map((row) => [row.id, row.derived]));
    return ids.map((one) => found.get(one) ?? null);
  }).load(id);
}

JudgementRef.implement({
  description:
    'What a person judged of a label, a severity or a mapping to law, and why. Judgements are what is held today: @asOf shows them on all days, as it does mappings. None is ever deleted.',
  fields: (t) => ({
    recordId: t.exposeString('id', { description: 'Record id, `CG-J-…`: what `withdrawJudgement` takes.' }),
    kind: t.field({ type: JudgementKindRef, description: 'What it is of.', resolve: ({ kind }) => kind }),
    verdict: t.field({ type: VerdictRef, description: 'What it holds.', resolve: ({ verdict }) => verdict }),
    state: t.field({ type: JudgementStateRef, description: 'Whether it counts.', resolve: ({ state }) => state }),
    disagrees: t.exposeBoolean('disagrees', {
      description: 'Whether it holds and says otherwise than what is derived.',
    }),
    reason: t.exposeString('reason', { description: 'Why, in the words of whoever judged.' }),
    author: t.exposeString('author', { description: 'Who judged: the name of the key, or of the seeds.' }),
    judgedAt: t.field({ type: 'DateTime', description: 'When it was judged.', resolve: ({ judgedAt }) => judgedAt }),
    datasetVersion: t.exposeString('dataset', {
      nullable: true,
      description: 'Version of the data that was judged; null where the judgement came with the seeds.',
    }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The provision that it is of; null where it is of a mapping, and where that is not in the graph.',
      resolve: ({ provision }) => provision,
    }),
    clauseType: t.field({
      type: ClauseTypeRef,
      nullable: true,
      description: 'The clause type that it is of; null where it is of a severity, and where that is not in the graph.',
      resolve: ({ clauseType }) => clauseType,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description:
        'The article of the mapping that it is of; null where it is of none, and where that is not in the graph.',
      resolve: ({ article }) => article,
    }),
    replacement: t.field({
      type: ClauseTypeRef,
      nullable: true,
      description: 'What the provision is instead, where a clause type was corrected.',
      resolve: ({ replacement }) => replacement,
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description: 'The severity that it gives; null where it is of something else.',
      resolve: ({ severity }) => severity,
    }),
    relation: t.field({
      type: RelationRef,
      nullable: true,
      description: 'How the article bears on the clause type; null where it rejects that, or is of something else.',
      resolve: ({ relation }) => relation,
    }),
    rationale: t.exposeString('rationale', {
      nullable: true,
      description: 'Why the article does; null where it rejects that, or is of something else.',
    }),
    derived: t.field({
      type: DerivedConclusionRef,
      nullable: true,
      description:
        'What is derived of the same label or, of a severity, of the primary one; null where nothing is, and for mappings.',
      resolve: ({ id, kind }, _args, context) =>
        kind === 'MAPPING' ? null : derivedFor(context, 'derived of judgements', derivedLabels, id),
    }),
    derivedMapping: t.field({
      type: DerivedMappingRef,
      nullable: true,
      description: 'What the seeds say of the same mapping; null where they say nothing, and for what is no mapping.',
      resolve: ({ id, kind }, _args, context) =>
        kind === 'MAPPING' ? derivedFor(context, 'derived mappings', derivedMappings, id) : null,
    }),
    wording: t.field({
      type: WordingRef,
      nullable: true,
      description: 'The words that were judged; null where they are not known or no longer in the graph.',
      resolve: ({ wording }) => wording,
    }),
    reworded: t.boolean({
      description: 'Whether the provision has other words now than those that were judged: read it again.',
      resolve: ({ wording, presentWording }) =>
        wording !== null && presentWording !== null && wording !== presentWording,
    }),
    withdrawnAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null where it was not.',
      resolve: ({ withdrawnAt }) => withdrawnAt,
    }),
    withdrawnBy: t.exposeString('withdrawnBy', { nullable: true, description: 'Who took it back.' }),
    withdrawalReason: t.exposeString('withdrawalReason', { nullable: true, description: 'Why it was taken back.' }),
  }),
});
