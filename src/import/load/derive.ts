import type { Graph, Writer } from '../../db/graph.ts';
import { derivePlatforms, deriveTotals } from '../../model/derive.ts';
import { platformSizes } from '../../model/writes/derive.ts';
import { sweep } from '../../model/writes/document.ts';
import { dropLock, takeLock } from '../../model/writes/lock.ts';
import { deriveSuccessions } from './succession.ts';

const PROVISIONS = 10_000;
const WORDINGS = 10_000;

/** Rebuilds everything derived from the documents of the given platforms, or of all; the same whatever was loaded in which order. */
export async function deriveAll(graph: Graph, only?: ReadonlySet<string>): Promise<void> {
  await sweep.platforms(graph, {});
  await sweepWordings(graph);
  const platforms = (await platformSizes(graph, {})).filter(({ slug }) => only?.has(slug) ?? true);
  for (const slugs of divided(platforms)) {
    await graph.transact((writer) => alone(writer, () => derivePlatforms(writer, slugs)));
  }
  await graph.transact((writer) => alone(writer, () => deriveTotals(writer)));
  await deriveSuccessions(graph);
}

/** What people judge meanwhile waits, so that its counts are not written over with those from before. */
async function alone(writer: Writer, work: () => Promise<void>): Promise<void> {
  await takeLock(writer, { name: 'derive' });
  await work();
  await dropLock(writer, { name: 'derive' });
}

async function sweepWordings(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await sweep.wordings(graph, { limit: WORDINGS });
    if ((row?.removed ?? 0) < WORDINGS) return;
  }
}

function divided(platforms: readonly { slug: string; provisions: number }[]): string[][] {
  const groups: string[][] = [];
  let size = PROVISIONS;
  for (const { slug, provisions } of platforms) {
    if (size + provisions > PROVISIONS) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(slug);
    size += provisions;
  }
  return groups;
}
