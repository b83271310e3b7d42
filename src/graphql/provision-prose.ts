import { NotFound } from '../errors.ts';
import { today } from '../model/day.ts';
import { STATEMENT_PARTS, type StatementPart } from '../model/prose/part.ts';
import { type Prose, proseOfProvisions } from '../model/prose/prose.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { ProvisionRef } from './node-ref.ts';
import { PublishedRecordRef } from './published-record.ts';
import { FrequentQuestionRef, StatementRef } from './statement.ts';
import { StatementPartRef } from './statement-part.ts';

// What is told of provisions in prose: composed of building blocks and of what the graph knows, or taken from a record.

async function proseOf(context: Context, { id }: { id: string }): Promise<Prose> {
  const { graph } = context;
  const load = (ids: readonly string[]) => proseOfProvisions(graph, ids, graph.asOf ?? today());
  const prose = await batched(context, 'prose', load).load(id);
  if (prose === null) throw new NotFound(`The provision ${id} has just been removed. Ask again.`);
  return prose;
}

async function told(context: Context, provision: { id: string }, part: StatementPart): Promise<string | null> {
  const statements = (await proseOf(context, provision)).statements(part);
  return statements.length === 0 ? null : statements.map(({ text }) => text).join(' ');
}

const PARTS = {
  regulatoryLandscape: [
    'REGULATORY_LANDSCAPE',
    'Each article that bears on one of its clause types, with relation and reason, and the law that a record names; or why there is none.',
  ],
  governanceExposure: [
    'GOVERNANCE_EXPOSURE',
    'What a provider with such a clause, or a company that builds on it, is exposed to; how severe it is, and law that bars, limits or tests it.',
  ],
  jurisdictionFlags: [
    'JURISDICTION_FLAGS',
    'The places whose law bears on it by its subject, who supervises or enforces it there, and the places that a record flags.',
  ],
  contractImplications: [
    'CONTRACT_IMPLICATIONS',
    'What it means for those who buy or integrate the service, and rights and permissions that the law gives.',
  ],
  complianceConsiderations: [
    'COMPLIANCE_CONSIDERATIONS',
    'What can be checked in text or practice: what the kind of clause leaves open, and what law that applies requires to be said or done.',
  ],
} as const satisfies Record<string, readonly [StatementPart, string]>;

const AnalysisRef = builder.objectRef<Prose>('Analysis').implement({
  description:
    'What a provision means for those who govern, buy or check, in five parts. Where a record has sentences of its own, they stand in place of building blocks.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(PARTS).map(([name, [part, description]]) => [
        name,
        t.field({
          type: [StatementRef],
          description,
          complexity: { field: 1, multiplier: 10 },
          resolve: (prose) => prose.statements(part),
        }),
      ]),
    ),
});

builder.objectFields(ProvisionRef, (t) => ({
  summary: t.string({
    description: 'What it is, in plain words: the gist of a curated record, or composed of what is concluded.',
    resolve: async (provision, _args, context) => (await told(context, provision, 'SUMMARY')) ?? '',
  }),
  whyItMatters: t.string({
    nullable: true,
    description: 'Why a clause of its kind matters; null when it is not classified.',
    resolve: (provision, _args, context) => told(context, provision, 'WHY_IT_MATTERS'),
  }),
  consumerImpact: t.string({
    nullable: true,
    description: 'What it can mean for people who use the service; null when it is not classified.',
    resolve: (provision, _args, context) => told(context, provision, 'CONSUMER_IMPACT'),
  }),
  interpretiveNote: t.string({
    nullable: true,
    description:
      'What could not be established, and why: what a curated record says of that first, then what the graph knows.',
    resolve: (provision, _args, context) => told(context, provision, 'INTERPRETIVE_NOTE'),
  }),
  statements: t.field({
    type: [StatementRef],
    description: 'All that is told of it, sentence by sentence, each with what it rests on.',
    args: { parts: t.arg({ type: [StatementPartRef], description: 'Only these parts; all by default.' }) },
    complexity: ({ parts }) => ({ field: 1, multiplier: 6 * Math.max(1, parts?.length ?? STATEMENT_PARTS.length) }),
    resolve: async (provision, { parts }, context) => {
      const prose = await proseOf(context, provision);
      return STATEMENT_PARTS.filter((part) => parts?.includes(part) ?? true).flatMap((part) => prose.statements(part));
    },
  }),
  faq: t.field({
    type: [FrequentQuestionRef],
    description: 'What people ask of it, with answers that say what they rest on.',
    complexity: { field: 1, multiplier: 7 },
    resolve: async (provision, _args, context) => (await proseOf(context, provision)).questions(),
  }),
  analysis: t.field({
    type: AnalysisRef,
    description: 'What it means for those who govern, buy or check, in five parts.',
    resolve: (provision, _args, context) => proseOf(context, provision),
  }),
  record: t.field({
    type: PublishedRecordRef,
    nullable: true,
    description: 'What the published record on which a curated provision rests shows of itself; null outside records.',
    resolve: async (provision, _args, context) => (await proseOf(context, provision)).record,
  }),
}));
