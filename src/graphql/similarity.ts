import { NotFound } from '../errors.ts';
import type { Provision } from '../model/provision.ts';
import { recordIdOf } from '../model/record-id.ts';
import { type Likeness, likenessTo } from '../model/similarity.ts';
import type { Wording } from '../model/wording.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { DIFF_COST, NO_TEXTS } from './diff.ts';
import { ProvisionRef, WordingRef } from './node-ref.ts';
import { sha256Of } from './sha256.ts';

/** Two wordings side by side; their likeness is null where a text is not known. */
interface Comparison {
  from: string | null;
  to: string | null;
  likeness: Likeness | null;
}

const SimilarityRef = builder.objectRef<Comparison>('WordingSimilarity').implement({
  description: 'How alike two wordings are, word by word and whatever the case.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: `Twice the words that both have in the same order, divided by the words of both, 0 to 1; 1 for the very same wording even without its text. ${NO_TEXTS}`,
      resolve: ({ from, to, likeness }) => (from !== null && from === to ? 1 : (likeness?.value ?? null)),
    }),
    sameWording: t.boolean({
      description: 'Whether it is the very same wording, by its hash.',
      resolve: ({ from, to }) => from !== null && from === to,
    }),
    sharedWords: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: `How many words both have in the same order. ${NO_TEXTS}`,
      resolve: ({ likeness }) => likeness?.common ?? null,
    }),
    fromWords: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: `How many words the first has. ${NO_TEXTS}`,
      resolve: ({ likeness }) => likeness?.words[0] ?? null,
    }),
    toWords: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: `How many words the second has. ${NO_TEXTS}`,
      resolve: ({ likeness }) => likeness?.words[1] ?? null,
    }),
    from: t.field({
      type: WordingRef,
      nullable: true,
      description: 'The first wording; null where a curated record tells of a provision whose text is not known.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: WordingRef,
      nullable: true,
      description: 'The second wording; null where a curated record tells of a provision whose text is not known.',
      resolve: ({ to }) => to,
    }),
  }),
});

/** The wording that somebody means by a record id of a provision or a hash; `BadInput` or `NotFound` names the argument. */
async function wordingMeant(context: Context, argument: string, typed: string): Promise<Wording | null> {
  if (!/^\s*cg/iu.test(typed)) {
    const sha256 = sha256Of(argument, typed);
    const wording = (await WordingRef.getDataloader(context).load(sha256)) as Wording | null;
    if (wording === null) throw new NotFound(`"${argument}": no provision says what has the SHA-256 ${sha256}.`);
    return wording;
  }
  const id = recordIdOf('provision', argument, typed);
  const provision = (await ProvisionRef.getDataloader(context).load(id)) as Provision | null;
  if (provision === null) throw new NotFound(`"${argument}": there is no provision ${id}.`);
  if (provision.sha256 === null) return null;
  return (await WordingRef.getDataloader(context).load(provision.sha256)) as Wording | null;
}

builder.queryField('similarity', (t) =>
  t.field({
    type: SimilarityRef,
    description: 'How alike two wordings are, or those of two provisions.',
    complexity: DIFF_COST,
    args: {
      from: t.arg.string({
        required: true,
        description: 'Record id of a provision, `CG-P-…`, or SHA-256 of a wording, 64 hex digits.',
      }),
      to: t.arg.string({
        required: true,
        description: 'What to compare it with: record id of a provision, or SHA-256 of a wording.',
      }),
    },
    resolve: async (_query, { from, to }, context) => {
      const [one, other] = await Promise.all([wordingMeant(context, 'from', from), wordingMeant(context, 'to', to)]);
      const known = one?.text != null && other?.text != null;
      return {
        from: one?.id ?? null,
        to: other?.id ?? null,
        likeness: known ? likenessTo(one.text ?? '')(other.text ?? '') : null,
      };
    },
  }),
);
