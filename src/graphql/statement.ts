import { resolveNodes } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import type { FrequentQuestion, Statement, StatementOrigin } from '../model/prose/statement.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { decodeGlobalId } from './global-id.ts';
import { BuildingBlockRef } from './node-ref.ts';
import { StatementPartRef } from './statement-part.ts';

/** How many nodes a statement seldom exceeds: keeps the cost of asking for them honest. */
const GROUNDS = { field: 1, multiplier: 4 };

const OriginRef = builder.enumType('StatementOrigin', {
  description: 'Where a statement comes from.',
  values: {
    COMPOSED: { description: 'Composed here of building blocks and of what the graph knows.' },
    CURATED: { description: 'Written by a person for this provision.' },
    IMPORTED: { description: 'Taken over from a published record, in words of our own.' },
  } as const satisfies Record<StatementOrigin, { description: string }>,
});

function nodesOf(ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  return resolveNodes(builder, context, info, ids.map(decodeGlobalId)) as Promise<{ id: string }[]>;
}

/** One or a few sentences of what is told of a provision. */
export const StatementRef = builder.objectRef<Statement>('Statement').implement({
  description:
    'One or a few sentences about a provision, with all nodes that they rest on or name. Research material, not legal advice.',
  fields: (t) => ({
    part: t.field({
      type: StatementPartRef,
      description: 'Which part of what is told it belongs to.',
      resolve: ({ part }) => part,
    }),
    text: t.exposeString('text', { description: 'The sentences; of a question, the question and its answer.' }),
    restsOn: t.field({
      type: [builder.nodeInterfaceRef()],
      description:
        'What it rests on or names: the provision itself, clause types, articles, regulations, jurisdictions, agencies, document, platform.',
      complexity: GROUNDS,
      resolve: ({ restsOn }, _args, context, info) => nodesOf(restsOn, context, info),
    }),
    origin: t.field({ type: OriginRef, description: 'Where it comes from.', resolve: ({ origin }) => origin }),
    block: t.field({
      type: BuildingBlockRef,
      nullable: true,
      description: 'The building block that it fills; null where it has words of its own.',
      resolve: ({ block }) => block,
    }),
  }),
});

/** What people ask of a provision. */
export const FrequentQuestionRef = builder.objectRef<FrequentQuestion>('FrequentQuestion').implement({
  description: 'What people ask of a provision, with an answer and all nodes that it rests on or names.',
  fields: (t) => ({
    question: t.exposeString('question', { description: 'The question, as a person would ask it.' }),
    answer: t.exposeString('answer', { description: 'The answer; research material, not legal advice.' }),
    restsOn: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'What the answer rests on or names.',
      complexity: GROUNDS,
      resolve: ({ restsOn }, _args, context, info) => nodesOf(restsOn, context, info),
    }),
    origin: t.field({ type: OriginRef, description: 'Where it comes from.', resolve: ({ origin }) => origin }),
    block: t.field({
      type: BuildingBlockRef,
      nullable: true,
      description: 'The building block that it fills; null where it has words of its own.',
      resolve: ({ block }) => block,
    }),
  }),
});
