import type { QueryResult, Session, Transaction } from 'neo4j-driver';
import type { Values } from './graph.ts';

/** A statement and its parameters, as the driver takes them. */
export interface Question {
  readonly cypher: string;
  readonly parameters: Values;
}

/** A question that took longer than its limit, where the database itself did not say so. */
export class OutOfTime extends Error {}

/** Rejects when `limit` milliseconds pass without `progress()`; `stop()` ends the watch. */
function watch(limit: number) {
  let timer: NodeJS.Timeout | undefined;
  let expire: (reason: Error) => void;
  const expired = new Promise<never>((_, reject) => {
    expire = reject;
  });
  const progress = () => {
    clearTimeout(timer);
    timer = setTimeout(() => expire(new OutOfTime()), limit);
  };
  progress();
  return { expired, progress, stop: () => clearTimeout(timer) };
}

async function answersOf(transaction: Transaction, questions: readonly Question[], progress: () => void) {
  const asked = questions.map(async ({ cypher, parameters }): Promise<QueryResult> => {
    const result = await transaction.run(cypher, parameters);
    progress();
    return result;
  });
  const answers = await Promise.all(asked);
  await transaction.commit();
  return answers;
}

/**
 * Sends all questions at once in one transaction: one trip to the database, where they are answered one behind the other.
 * Each may take `limit` milliseconds; the session must be closed afterwards, which stops what still runs.
 */
export async function askTogether(session: Session, questions: readonly Question[], limit: number) {
  const transaction = session.beginTransaction({ timeout: limit * questions.length });
  const { expired, progress, stop } = watch(limit);
  try {
    return await Promise.race([answersOf(transaction, questions, progress), expired]);
  } finally {
    stop();
  }
}
