import type { Graph } from '../../db/graph.ts';
import { dropLock, takeLock } from '../../model/writes/lock.ts';

const PATIENCE = 5000;

/**
 * Runs work while no other process does the same, on this machine or another. The lock lives in an open transaction, so
 * that a killed process frees it. `onWait` is called when another one has it for long.
 */
export async function exclusively<Result>(
  graph: Pick<Graph, 'transact'>,
  work: () => Promise<Result>,
  onWait: () => void,
): Promise<Result> {
  const outcome = await graph.transact(async (writer) => {
    const timer = setTimeout(onWait, PATIENCE);
    await takeLock(writer, { name: 'load' }).finally(() => clearTimeout(timer));
    const settled = await settle(work);
    await dropLock(writer, { name: 'load' });
    return settled;
  });
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
}

/** A thrown error must not reach the transaction: it would run the whole work again where the error looks passing. */
async function settle<Result>(work: () => Promise<Result>): Promise<{ result: Result } | { error: unknown }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}
