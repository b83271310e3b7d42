import type { Graph } from '../db/graph.ts';
import { datasetVersion } from '../model/dataset.ts';

/** What stands behind the server now: a graph, or nothing yet and the reason. */
export type Standing = { readonly graph: Graph } | { readonly reason: string };

/** How the database answers: with the version of its data (null when it holds none), or not, and the reason. */
export type Pulse =
  | { readonly ready: true; readonly version: string | null }
  | { readonly ready: false; readonly reason: string };

const FRESH_FOR = 1000;
const PATIENCE = 2000;

async function ask(graph: Graph): Promise<Pulse> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Pulse>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, reason: 'The database does not answer.' }), PATIENCE);
  });
  const answer = datasetVersion(graph).then(
    (version): Pulse => ({ ready: true, version }),
    (): Pulse => ({ ready: false, reason: 'The database cannot be reached.' }),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes the pulse of the database: at most one question a second however often it is called, an answer within 2 s. */
export function pulseOf(standing: () => Standing): () => Promise<Pulse> {
  let last: { graph: Graph; until: number; pulse: Promise<Pulse> } | null = null;
  return async () => {
    const now = standing();
    if (!('graph' in now)) return { ready: false, reason: now.reason };
    if (last === null || last.graph !== now.graph || last.until < Date.now())
      last = { graph: now.graph, until: Date.now() + FRESH_FOR, pulse: ask(now.graph) };
    return last.pulse;
  };
}
