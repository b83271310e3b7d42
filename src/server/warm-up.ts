import { graphql, OperationTypeNode, parse } from 'graphql';
import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import { createContext } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Logger } from '../logger.ts';
import { type Example, readExamples } from '../web/example.ts';

/** What a visitor sees first, then what takes the database longest to plan: their statements are planned for all who ask them in other words. */
const ASKED = ['01-who-shares-clauses-under-the-dsa', '25-the-record-of-a-provision', '43-search-the-graph'];

function isQuestion({ query }: Example): boolean {
  const operations = parse(query).definitions.filter((definition) => 'operation' in definition);
  return operations.every(({ operation }) => operation === OperationTypeNode.QUERY);
}

/** Those of the examples that a server asks before anybody does, in this order: queries only, nothing that writes or listens. */
export function warmUpQuestions(examples: readonly Example[] = readExamples()): Example[] {
  return ASKED.flatMap((name) => examples.filter((example) => example.name === name && isQuestion(example)));
}

/**
 * Asks some examples, one after the other, so that the database has planned their statements when the first caller asks.
 * What fails is logged; once `signal` is aborted nothing more is asked.
 */
export async function warmUp(
  graph: Pick<Graph, 'readTogether'>,
  { limits }: Pick<Config, 'limits'>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const reader: Pick<Graph, 'readTogether'> = {
    async readTogether(questions) {
      signal.throwIfAborted();
      return graph.readTogether(questions);
    },
  };
  for (const { name, query } of warmUpQuestions()) {
    if (signal.aborted) return;
    const { errors } = await graphql({ schema, source: query, contextValue: createContext(reader, log, limits) });
    if (errors && !signal.aborted) log.warn({ err: errors[0], example: name }, 'warm-up failed');
  }
}
