import { BadInput } from '../errors.ts';
import type { ComparisonCell, ComparisonRow } from '../model/comparison.ts';
import { severityOf } from '../model/severity.ts';
import type { Wording } from '../model/wording.ts';
import { builder } from './builder.ts';
import { ConfidenceRef } from './confidence-value.ts';
import { DIFF_COST, diffBetween, NO_TEXTS, WordingDiffRef } from './diff.ts';
import { excerptOf } from './excerpt.ts';
import { ClauseTypeRef, PlatformRef, ProvisionRef, WordingRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

const PLATFORMS = 3;

const ComparisonCellRef = builder.objectRef<ComparisonCell>('ComparisonCell').implement({
  description: 'What one platform has of a clause type.',
  fields: (t) => ({
    platform: t.field({ type: PlatformRef, description: 'Whose terms.', resolve: ({ platform }) => platform }),
    provisions: t.field({
      type: 'NonNegativeInt',
      description: 'How many of its current provisions are of the clause type, under the arguments of the comparison.',
      resolve: ({ provisions }) => provisions,
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description: 'Their highest severity; null where there are none.',
      resolve: ({ severityRank }) => severityOf(severityRank),
    }),
    confidence: t.field({
      type: ConfidenceRef,
      nullable: true,
      description: 'How sure the conclusion about the strongest provision is.',
      resolve: ({ strongest }) => strongest,
    }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The strongest one: concluded with the most confidence, of those the most severe.',
      resolve: ({ strongest }) => strongest?.provision ?? null,
    }),
    wording: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What the strongest provision says.',
      resolve: ({ strongest }) => strongest?.wording ?? null,
    }),
    excerpt: t.string({
      nullable: true,
      description: `How the strongest provision begins, cut at a word. ${NO_TEXTS}`,
      resolve: async ({ strongest }, _args, context) => {
        if (!strongest?.wording) return null;
        const wording: Wording | null = await WordingRef.getDataloader(context).load(strongest.wording);
        return excerptOf(wording?.text ?? null);
      },
    }),
    wordings: t.field({
      type: 'NonNegativeInt',
      description: 'In how many different wordings the platform says it.',
      resolve: ({ wordings }) => wordings.length,
    }),
  }),
});

function strongestOf({ cells }: ComparisonRow, argument: string, platform: string | null, usual: number) {
  if (platform === null) return cells.filter(({ strongest }) => strongest?.wording)[usual]?.strongest?.wording ?? null;
  const slug = platform.trim().toLowerCase();
  const cell = cells.find((one) => one.platform === slug);
  if (cell === undefined)
    throw new BadInput(`"${argument}" of diff is "${slug.slice(0, 60)}", which is not among the platforms compared.`);
  return cell.strongest?.wording ?? null;
}

/** A clause type with what each of the platforms has of it. */
export const ComparisonRowRef = builder.objectRef<ComparisonRow>('ComparisonRow').implement({
  description: 'A clause type that at least one of the platforms has, with one cell for each of them.',
  fields: (t) => ({
    clauseType: t.field({
      type: ClauseTypeRef,
      description: 'Which clause type.',
      resolve: ({ clauseType }) => clauseType,
    }),
    cells: t.field({
      type: [ComparisonCellRef],
      description: 'One for each platform, in the order asked; those without have 0 provisions.',
      complexity: { field: 1, multiplier: PLATFORMS },
      resolve: ({ cells }) => cells,
    }),
    differs: t.exposeBoolean('differs', {
      description: 'Whether no wording of this clause type is common to all of the platforms.',
    }),
    shared: t.field({
      type: [WordingRef],
      description: 'Wordings that at least two of the platforms have word for word, those of most platforms first.',
      complexity: { field: 1, multiplier: PLATFORMS },
      resolve: ({ shared }) => shared,
    }),
    onlyIn: t.field({
      type: PlatformRef,
      nullable: true,
      description: 'The one platform that has it; null where several have.',
      resolve: ({ presentIn }) => (presentIn.length === 1 ? (presentIn[0] ?? null) : null),
    }),
    missingIn: t.field({
      type: [PlatformRef],
      description: 'Platforms without it, in the order asked.',
      complexity: { field: 1, multiplier: PLATFORMS },
      resolve: ({ missingIn }) => missingIn,
    }),
    diff: t.field({
      type: WordingDiffRef,
      nullable: true,
      description: `How the words of the strongest provisions of two of the platforms differ; null where fewer than two have it. ${NO_TEXTS}`,
      complexity: DIFF_COST,
      args: {
        from: t.arg.string({ description: 'Slug of one platform; by default the first that has it.' }),
        to: t.arg.string({ description: 'Slug of the other; by default the second that has it.' }),
      },
      resolve: (row, { from, to }, context) => {
        const [before, after] = [strongestOf(row, 'from', from ?? null, 0), strongestOf(row, 'to', to ?? null, 1)];
        return before === null || after === null ? null : diffBetween(context, before, after);
      },
    }),
  }),
});
