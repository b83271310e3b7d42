import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { BadInput, ClausegraphError } from '../errors.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { citation } from '../model/citation/citation.ts';
import { dataset } from '../model/dataset.ts';
import { builder } from './builder.ts';
import { CitationStyleRef } from './citation-style.ts';
import type { Context } from './context.ts';

interface QueryCitation {
  text: string;
  operation: string;
  variables: string;
  datasetVersion: string;
  date: string;
  resultSha256: string;
}

const QueryCitationRef = builder.objectRef<QueryCitation>('QueryCitation').implement({
  description: 'A question to this graph and its answer, so that somebody else can ask it again and compare.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The citation in the style asked for.' }),
    operation: t.exposeString('operation', {
      description: 'The operation as it was asked, printed in normal form without comments.',
    }),
    variables: t.exposeString('variables', { description: 'Its variables as JSON, keys in order; `{}` for none.' }),
    datasetVersion: t.exposeString('datasetVersion', {
      description: 'Version of the data that answered: `dataset.version`.',
    }),
    date: t.field({
      type: 'Date',
      description:
        'The day of the newest version of a document among the data; with `@asOf`, of those known by that day.',
      resolve: ({ date }) => date,
    }),
    resultSha256: t.exposeString('resultSha256', {
      description:
        'SHA-256, hex, of the `data` of the answer as JSON in UTF-8 without white space, the keys of every object in order.',
    }),
  }),
});

/** A context of the same request with a view of the graph of its own, which may be turned to another day; it cannot write. */
function apart(context: Context): Context {
  const graph: { asOf: string | null } & Pick<Context['graph'], 'read'> = { read: context.graph.read, asOf: null };
  return {
    ...context,
    graph,
    turnTo(day) {
      graph.asOf = day;
    },
  };
}

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    throw new BadInput(`"operation" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, another] = operations;
  if (operation === undefined || another !== undefined)
    throw new BadInput(
      `"operation" holds ${operations.length} operations; give one query, with the fragments it uses.`,
    );
  if (operation.operation === 'query') return operation;
  throw new BadInput(`"operation" is a ${operation.operation}; only a query can be cited.`);
}

function checked(schema: GraphQLSchema, text: string, maxTokens: number): DocumentNode {
  const document = parsed(text, maxTokens);
  operationOf(document);
  const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
  if (problem !== undefined) throw new BadInput(`"operation" does not fit the schema: ${problem.message}`);
  const types = new TypeInfo(schema);
  const enter = ({ name }: { name: { value: string } }) => {
    const within = types.getParentType();
    if (within === schema.getQueryType() && (name.value === 'citation' || /^__(schema|type)$/.test(name.value)))
      throw new BadInput(`"operation" asks for "${name.value}"; what is cited is a question to the graph itself.`);
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return document;
}

function variablesOf(text: string | null | undefined): Record<string, unknown> {
  if (text == null || text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new BadInput('"variables" is no JSON object. Write the variables by name, such as {"slug": "eu-dsa"}.');
}

async function answerOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  context: Context,
) {
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: context });
  const [error] = errors ?? [];
  if (error?.originalError instanceof ClausegraphError) throw error.originalError;
  if (error?.originalError != null) throw error.originalError;
  if (error !== undefined) throw new BadInput(`"operation" cannot be answered: ${error.message}`);
  return data ?? null;
}

const citing = new WeakSet<Context>();

/** One citation an operation: each asks as much as an operation may. */
function citeOnce(context: Context): void {
  if (citing.has(context)) throw new BadInput('An operation may cite one other. Ask for the next citation by itself.');
  citing.add(context);
}

builder.queryField('citation', (t) =>
  t.field({
    type: QueryCitationRef,
    description:
      'How to cite a question: asks it, under the same limits as any other, and tells the question, its variables, the version and day of the data, and a hash of the answer. On another machine with the same data all of it is the same. `@asOf` stands in the cited operation itself.',
    args: {
      style: t.arg({ type: CitationStyleRef, required: true, description: 'In which style.' }),
      operation: t.arg.string({
        required: true,
        description: 'The document of the question: one query, and the fragments that it uses.',
      }),
      variables: t.arg.string({ description: 'Its variables, a JSON object as text, such as `{"slug": "eu-dsa"}`.' }),
    },
    complexity: 1000,
    resolve: async (_query, { style, operation, variables }, context, { schema }) => {
      if (context.graph.asOf !== null)
        throw new BadInput('citation answers as the cited operation says: write @asOf there.');
      citeOnce(context);
      const document = checked(schema, operation, context.limits.tokens);
      const values = variablesOf(variables);
      const inner = apart(context);
      const answer = await answerOf(schema, document, values, inner);
      const { version, asOf, builtAt } = await dataset(inner.graph);
      const cited = { operation: print(document), variables: canonicalJson(values), datasetVersion: version };
      const resultSha256 = createHash('sha256').update(canonicalJson(answer)).digest('hex');
      const date = (asOf ?? builtAt).slice(0, 10);
      return {
        ...cited,
        date,
        resultSha256,
        text: citation(citableOf({ ...cited, date, resultSha256 }, operationOf(document)), style),
      };
    },
  }),
);

function citableOf(cited: Omit<QueryCitation, 'text'>, { name }: OperationDefinitionNode) {
  const { operation, variables, datasetVersion, date, resultSha256 } = cited;
  const question = createHash('sha256')
    .update(canonicalJson([operation, variables]))
    .digest('hex');
  return {
    key: `CG-Q-${question.slice(0, 12)}`,
    title: `Answer of Clausegraph to ${name === undefined ? 'a query' : `the query ${name.value}`}`,
    author: 'Clausegraph',
    genre: 'Data set',
    archive: null,
    date,
    accessed: date,
    url: null,
    language: null,
    marks: [
      ['Clausegraph data version', datasetVersion],
      ['SHA-256 of the operation with its variables', question],
      ['SHA-256 of the result', resultSha256],
      ['operation', operation.replaceAll(/\s+/g, ' ')],
      ['variables', variables],
    ] as const,
  };
}
