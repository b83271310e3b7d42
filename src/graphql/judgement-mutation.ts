import { BadInput } from '../errors.ts';
import * as curation from '../model/curation/judge.ts';
import { recordIdOf } from '../model/record-id.ts';
import { forgetBatches } from './batch.ts';
import { builder } from './builder.ts';
import { requireScope } from './caller.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import type { Context } from './context.ts';
import { VerdictRef } from './judgement.ts';
import { requireKnown } from './known.ts';
import { RelationRef } from './mapping.ts';
import { ArticleRef, ClauseTypeRef, forgetNodes, JudgementRef, ProvisionRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

const MOST = 2000;
const REASON = `Why, for everybody to read; at most ${MOST} characters.`;

/** A judgement by id; what it is of is looked up as it stands after it. */
const JudgedRef = builder.objectRef<{ judgement: string }>('Judged');
JudgedRef.implement({
  description: 'A judgement that was just made or taken back, and what it is of, as that is now.',
  fields: (t) => ({
    judgement: t.field({ type: JudgementRef, description: 'The judgement.', resolve: ({ judgement }) => judgement }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The provision as it is now; null where a mapping was judged.',
      resolve: async ({ judgement }, _args, context) => (await judgementOf(context, judgement)).provision,
    }),
    clauseType: t.field({
      type: ClauseTypeRef,
      nullable: true,
      description: 'The clause type as it is now; null where a severity was judged.',
      resolve: async ({ judgement }, _args, context) => (await judgementOf(context, judgement)).clauseType,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The article as it is now; null where no mapping was judged.',
      resolve: async ({ judgement }, _args, context) => (await judgementOf(context, judgement)).article,
    }),
  }),
});

const judgementOf = (context: Context, id: string) => JudgementRef.getDataloader(context).load(id);

const LabelInput = builder.inputType('ClauseTypeJudgement', {
  description:
    'Whether a provision is of a clause type. A judgement without contradiction: only CORRECT has a replacement.',
  fields: (t) => ({
    provision: t.string({ required: true, description: 'Record id of the provision, `CG-P-…`.' }),
    clauseType: t.string({ required: true, description: 'Slug of the clause type that is judged.' }),
    verdict: t.field({ type: VerdictRef, required: true, description: 'What you hold of it.' }),
    replacement: t.string({ description: 'Slug of the clause type that it is instead: for CORRECT, and only there.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});
const SeverityInput = builder.inputType('SeverityJudgement', {
  description: 'How severe a provision is for the people who accept it.',
  fields: (t) => ({
    provision: t.string({ required: true, description: 'Record id of the provision, `CG-P-…`.' }),
    severity: t.field({ type: SeverityRef, required: true, description: 'The severity that it has.' }),
    reason: t.string({ required: true, description: REASON }),
  }),
});
const MappingInput = builder.inputType('MappingJudgement', {
  description: 'Whether and how an article of law bears on a clause type.',
  fields: (t) => ({
    clauseType: t.string({ required: true, description: 'Slug of the clause type.' }),
    article: t.string({ required: true, description: 'Key of the article, such as `eu-dsa:art-14`.' }),
    verdict: t.field({ type: VerdictRef, required: true, description: 'What you hold of the mapping.' }),
    relation: t.field({
      type: RelationRef,
      description: 'How the article bears on it, where that is new or corrected.',
    }),
    rationale: t.string({ description: 'Why it does, in one sentence of your own, where that is new or corrected.' }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure you are; by default as sure as the mapping was, MEDIUM for a new one.',
    }),
    reason: t.string({ required: true, description: REASON }),
  }),
});

function wordsOf(argument: string, text: string): string {
  const words = text.trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(words)) throw new BadInput(`"${argument}" is empty: say it in a few words.`);
  if (/(?![\n\r\t])\p{Cc}/u.test(words))
    throw new BadInput(`"${argument}" has a control character in it. Line breaks and tabs are fine.`);
  const { length } = [...words];
  if (length > MOST) throw new BadInput(`"${argument}" has ${length} characters; the most is ${MOST}.`);
  return words;
}

/** Who judges, counted; called before anything is looked up. */
function judgeOf(context: Context, field: string): curation.Judge {
  const { id, name, scopes } = requireScope(context, field, 'curate');
  context.caller.countWrite();
  return { name, keyId: id, admin: scopes.includes('admin') };
}

/** What was read before the write is not what is there after it. */
async function judging(context: Context, write: Promise<string>): Promise<{ judgement: string }> {
  const judgement = await write;
  forgetNodes(context);
  forgetBatches(context);
  return { judgement };
}

builder.mutationType({
  description:
    'What people with an API key of scope `curate` write: judgements, which stand beside what is derived and are shown instead of it. Several in one operation are done one after the other, each for itself: one that fails is null and takes back no other.',
  fields: (t) => ({
    judgeClauseType: t.field({
      type: JudgedRef,
      nullable: true,
      description:
        'Confirm, correct or reject that a provision is of a clause type. The newest judgement of a pair holds.',
      args: { input: t.arg({ type: LabelInput, required: true, description: 'The judgement.' }) },
      resolve: async (_root, { input }, context) => {
        const by = judgeOf(context, 'judgeClauseType');
        const { verdict, replacement = null } = input;
        const provision = recordIdOf('provision', 'provision', input.provision);
        const clauseType = input.clauseType.trim().toLowerCase();
        const other = replacement?.trim().toLowerCase() ?? null;
        await Promise.all([
          requireKnown(context, 'clauseType', [clauseType], 'clauseType'),
          requireKnown(context, 'clauseType', other === null ? [] : [other], 'replacement'),
        ]);
        const asked = { provision, clauseType, verdict, replacement: other, reason: wordsOf('reason', input.reason) };
        return judging(context, curation.judgeLabel(context, asked, by));
      },
    }),
    judgeSeverity: t.field({
      type: JudgedRef,
      nullable: true,
      description:
        'Say how severe a provision is: of its primary clause type, whichever that is. The newest judgement holds.',
      args: { input: t.arg({ type: SeverityInput, required: true, description: 'The judgement.' }) },
      resolve: (_root, { input }, context) => {
        const by = judgeOf(context, 'judgeSeverity');
        const provision = recordIdOf('provision', 'provision', input.provision);
        const asked = { provision, severity: input.severity, reason: wordsOf('reason', input.reason) };
        return judging(context, curation.judgeSeverity(context, asked, by));
      },
    }),
    judgeMapping: t.field({
      type: JudgedRef,
      nullable: true,
      description:
        'Confirm, correct, add or reject that an article bears on a clause type. The newest judgement of a pair holds.',
      args: { input: t.arg({ type: MappingInput, required: true, description: 'The judgement.' }) },
      resolve: async (_root, { input }, context) => {
        const by = judgeOf(context, 'judgeMapping');
        const { verdict, relation = null, confidence = null } = input;
        const clauseType = input.clauseType.trim().toLowerCase();
        const article = input.article.trim().toLowerCase();
        await Promise.all([
          requireKnown(context, 'clauseType', [clauseType], 'clauseType'),
          requireKnown(context, 'article', [article], 'article'),
        ]);
        const rationale = input.rationale == null ? null : wordsOf('rationale', input.rationale);
        const asked = {
          clauseType,
          article,
          verdict,
          relation,
          rationale,
          confidence,
          reason: wordsOf('reason', input.reason),
        };
        return judging(context, curation.judgeMapping(context, asked, by));
      },
    }),
    withdrawJudgement: t.field({
      type: JudgedRef,
      nullable: true,
      description:
        'Take a judgement back: one made with the same key or, with the scope `admin`, any. What was judged before it holds again, or what is derived.',
      args: {
        id: t.arg.string({ required: true, description: 'Record id of the judgement, `CG-J-…`.' }),
        reason: t.arg.string({ required: true, description: REASON }),
      },
      resolve: (_root, { id, reason }, context) => {
        const by = judgeOf(context, 'withdrawJudgement');
        const asked = { id: recordIdOf('judgement', 'id', id), reason: wordsOf('reason', reason) };
        return judging(context, curation.withdrawJudgement(context, asked, by));
      },
    }),
  }),
});
