import type { GraphQLResolveInfo } from 'graphql';
import { BadInput, NotFound } from '../errors.ts';
import { pathsBetween } from '../model/explanation/explanation.ts';
import { confidenceOf, type Path } from '../model/explanation/path.ts';
import type { Step } from '../model/explanation/step.ts';
import type { Noun } from '../model/known.ts';
import { onlyAsItStands } from './as-it-stands.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import type { Context } from './context.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { requireKnown } from './known.ts';
import { checkNodeIds } from './node-query.ts';
import {
  AgencyRef,
  ArticleRef,
  CategoryRef,
  ChangeRef,
  ClauseTypeRef,
  CollectionRef,
  DocumentRef,
  JurisdictionRef,
  PlatformRef,
  ProvisionRef,
  RegulationRef,
  VersionRef,
  WordingRef,
} from './node-ref.ts';

/** The most steps that a path may have. */
const MOST_STEPS = 10;
/** The most paths that are told. */
const MOST_PATHS = 100;

const KINDS = {
  Agency: AgencyRef,
  Article: ArticleRef,
  Category: CategoryRef,
  Change: ChangeRef,
  ClauseType: ClauseTypeRef,
  Collection: CollectionRef,
  Document: DocumentRef,
  Jurisdiction: JurisdictionRef,
  Platform: PlatformRef,
  Provision: ProvisionRef,
  Regulation: RegulationRef,
  Version: VersionRef,
  Wording: WordingRef,
};

/** Kinds of which near matches can be told. */
const NOUNS: Readonly<Record<string, Noun>> = {
  Agency: 'agency',
  Article: 'article',
  Category: 'category',
  ClauseType: 'clauseType',
  Collection: 'collection',
  Jurisdiction: 'jurisdiction',
  Platform: 'platform',
  Regulation: 'regulation',
};

const DirectionRef = builder.enumType('StepDirection', {
  description: 'Which way a relationship is kept in the graph, seen along a path.',
  values: {
    FORWARD: { description: 'From `from` to `to`.' },
    BACKWARD: { description: 'From `to` to `from`.' },
  } as const,
});

const StepRef = builder.objectRef<Step>('ExplanationStep').implement({
  description: 'One relationship of a path, with what it says of itself.',
  fields: (t) => ({
    from: t.node({ description: 'The node at which it begins.', id: ({ from }) => from }),
    to: t.node({ description: 'The node to which it leads.', id: ({ to }) => to }),
    relationship: t.exposeString('relationship', {
      description: 'What the graph calls it, such as CONTAINS or FALLS_UNDER.',
    }),
    direction: t.field({
      type: DirectionRef,
      description: 'Which way it is kept.',
      resolve: ({ direction }) => direction,
    }),
    source: t.exposeString('source', {
      nullable: true,
      description:
        'Where it can be checked, or the version of the rules that concluded it; null where it is a fact of the archive.',
    }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      nullable: true,
      description: 'How sure it is; null where it is no conclusion.',
      resolve: ({ confidence }) => confidence,
    }),
    rationale: t.exposeString('rationale', {
      nullable: true,
      description:
        'Why it is there, the role of an agency, or the cues that decided; null where there is nothing to tell.',
    }),
    basis: t.field({
      type: BasisRef,
      nullable: true,
      description: 'What it rests on that a provision is of a clause type; null on other relationships.',
      resolve: ({ basis }) => basis,
    }),
  }),
});

const PathRef = builder.objectRef<Path>('ExplanationPath').implement({
  description: 'A chain of relationships that connects two nodes.',
  fields: (t) => ({
    length: t.field({
      type: 'NonNegativeInt',
      description: 'How many steps it has.',
      resolve: ({ steps }) => steps.length,
    }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      nullable: true,
      description: 'The least confidence of its steps; null where none of them is a conclusion.',
      resolve: confidenceOf,
    }),
    steps: t.field({
      type: [StepRef],
      description: 'Its relationships, from one end to the other.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

interface Explanation {
  from: string;
  to: string;
  longest: number;
  shown: Path[];
  found: number;
}

function verdictOf({ from, to, longest, shown, found }: Explanation): string {
  const [first] = shown;
  if (found === 0) return `Nothing that is kept connects ${from} with ${to} in at most ${longest} steps.`;
  const length =
    first === undefined ? '' : `; the shortest has ${first.steps.length} step${first.steps.length === 1 ? '' : 's'}`;
  return `${found} path${found === 1 ? '' : 's'} of at most ${longest} steps connect${found === 1 ? 's' : ''} ${from} with ${to}${length}.`;
}

const ExplanationRef = builder.objectRef<Explanation>('Explanation').implement({
  description: 'How two nodes are connected. Research material, not legal advice.',
  fields: (t) => ({
    from: t.node({ description: 'The node at which the paths begin.', id: ({ from }) => from }),
    to: t.node({ description: 'The node at which they end.', id: ({ to }) => to }),
    verdict: t.string({ description: 'In one sentence whether and how they are connected.', resolve: verdictOf }),
    pathCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many paths were found, those included that `first` cuts off.',
      resolve: ({ found }) => found,
    }),
    paths: t.field({
      type: [PathRef],
      description:
        'The paths, the shortest first, then the strongest: with the provision that is most surely of its clause type, then the most severe. Empty where nothing connects the two.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ shown }) => shown,
    }),
  }),
});

function between(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new BadInput(`"${field}" of explain is ${value}; give a number from ${least} to ${most}.`);
}

/** A global id that names a node of a kind that can be explained; `NotFound` where there is none. */
async function checkedNode(context: Context, info: GraphQLResolveInfo, argument: string, id: string): Promise<string> {
  const place = decodeGlobalId(id);
  checkNodeIds([place], info);
  const { typename } = place;
  if (!Object.hasOwn(KINDS, typename))
    throw new BadInput(
      `"${argument}" of explain is "${id.slice(0, 80)}": paths to nodes of the kind ${typename} are not told. Give one of ${Object.keys(KINDS).join(', ')}.`,
    );
  const noun = NOUNS[typename];
  if (noun !== undefined) await requireKnown(context, noun, [place.id], argument, 'explain');
  const loader: { load(key: string): Promise<unknown> } = KINDS[typename as keyof typeof KINDS].getDataloader(context);
  const node = await loader.load(place.id);
  if (node === null || node === undefined || node instanceof Error)
    throw new NotFound(`There is no ${typename} "${place.id.slice(0, 80)}" ("${argument}" of explain).`);
  return encodeGlobalId(typename, place.id);
}

builder.queryField('explain', (t) =>
  t.field({
    type: ExplanationRef,
    description:
      'How two nodes of any kind are connected, and what each connection rests on: over provisions, clause types, articles and regulations between terms and law, ' +
      'over documents, platforms, collections, wordings and clause types between terms, the shortest ways between law. Of each clause type the one provision is told that is most surely of it.',
    args: {
      from: t.arg.id({ required: true, description: 'Global id of a node, such as `Platform:tiktok`.' }),
      to: t.arg.id({ required: true, description: 'Global id of another node, such as `Regulation:eu-dsa`.' }),
      longest: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `The most steps that a path may have, at most ${MOST_STEPS}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many paths to tell, at most ${MOST_PATHS}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 20, multiplier: Math.max(1, Math.min(first ?? 10, MOST_PATHS)) }),
    resolve: async (_query, { from, to, longest, first }, context, info) => {
      onlyAsItStands(context, 'explain');
      const most = between('longest', longest, 1, MOST_STEPS);
      const number = between('first', first, 0, MOST_PATHS);
      if (from === to) throw new BadInput(`explain: "from" and "to" are the same node, "${from.slice(0, 80)}".`);
      const [start, end] = await Promise.all([
        checkedNode(context, info, 'from', from),
        checkedNode(context, info, 'to', to),
      ]);
      const paths = await pathsBetween(context.graph, start, end, most);
      return { from: start, to: end, longest: most, shown: paths.slice(0, number), found: paths.length };
    },
  }),
);
