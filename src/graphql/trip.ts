import pLimit from 'p-limit';
import type { Graph } from '../db/graph.ts';

/** Trips that one operation may have under way at a time: the others wait, so that other callers are answered in between. */
const AT_A_TIME = 4;

type Rows = Awaited<ReturnType<Graph['read']>>;

interface Waiting {
  cypher: string;
  parameters: Parameters<Graph['read']>[1];
  answer: (rows: Rows) => void;
  fail: (error: unknown) => void;
}

/** The graph for one operation: all it asks in one turn of the event loop is one trip; after a question has failed nothing more is asked. */
export function inTrips(graph: Pick<Graph, 'readTogether'>): Pick<Graph, 'read'> & { trips: () => number } {
  const limit = pLimit(AT_A_TIME);
  let failure: { error: unknown } | null = null;
  let waiting: Waiting[] = [];
  let trips = 0;

  async function travel(asked: readonly Waiting[]): Promise<void> {
    try {
      if (failure !== null) throw failure.error;
      trips += 1;
      const answers = await graph.readTogether(asked.map(({ cypher, parameters }) => ({ cypher, parameters })));
      for (const [index, { answer }] of asked.entries()) answer(answers[index] ?? []);
    } catch (error) {
      failure ??= { error };
      for (const { fail } of asked) fail(error);
    }
  }

  function leave(): void {
    const asked = waiting;
    waiting = [];
    void limit(() => travel(asked));
  }

  return {
    read: (cypher, parameters) =>
      new Promise((answer, fail) => {
        // Loaders dispatch in ticks of their own: only the end of the turn sees all of them.
        if (waiting.length === 0) setImmediate(leave);
        waiting.push({ cypher, parameters, answer, fail });
      }),
    trips: () => trips,
  };
}
