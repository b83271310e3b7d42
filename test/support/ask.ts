import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLError, graphql, print } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/db/graph.ts';
import { ANONYMOUS, type Caller } from '../../src/graphql/caller.ts';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createLogger } from '../../src/logger.ts';
import { scopesOf } from '../../src/model/api-key.ts';
import { publicError } from '../../src/server/public-error.ts';
import { testGraph } from './graph.ts';

/** What came of a question, as it travels in JSON. */
export interface Reply<Data> {
  data: Data | null;
  errors: { code: unknown; message: string; path: string }[];
  /** Questions to the database. */
  trips: number;
}

/** A question: text, or a typed document of the examples. */
export type Question<Data, Variables> = string | TypedDocumentNode<Data, Variables>;

function reportOf(error: GraphQLError): Reply<never>['errors'][number] {
  const shown = publicError(error, { bodyLimit: 0 });
  const extensions = 'extensions' in shown ? (shown.extensions as { code?: unknown }) : {};
  return { code: extensions.code, message: shown.message, path: error.path?.join('.') ?? '' };
}

/** Somebody with a key of the scope `admin`, whom no rate holds up. */
export const ADMIN: Caller = {
  key: { id: 'test', name: 'Test admin', scopes: scopesOf('admin') },
  countWrite: () => undefined,
};

/** Questions to the schema over the run's Neo4j, for one test file; `caller` asks them. */
export function questions(limits: Config['limits'] = readConfig({}).limits, caller: Caller = ANONYMOUS) {
  const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
  let graph: Graph;
  beforeAll(async () => {
    graph = await testGraph();
  });
  afterAll(() => graph.close());

  async function reply<Data = unknown, Variables extends object = object>(
    question: Question<Data, Variables>,
    variables?: Variables,
  ): Promise<Reply<Data>> {
    const contextValue = createContext(graph, log, limits, caller);
    const source = typeof question === 'string' ? question : print(question);
    const result = await graphql({ schema, source, contextValue, variableValues: { ...variables } });
    return {
      data: JSON.parse(JSON.stringify(result.data ?? null)) as Data | null,
      errors: (result.errors ?? []).map(reportOf),
      trips: contextValue.trips(),
    };
  }

  /** The data; any error fails the test. */
  async function ask<Data = unknown, Variables extends object = object>(
    question: Question<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const { data, errors } = await reply(question, variables);
    if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  }

  return { ask, reply, graph: () => graph };
}
