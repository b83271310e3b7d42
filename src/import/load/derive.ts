import type { Graph, Writer } from '../../db/graph.ts';
import { conclusionSpans, derive, platformSizes, usesThroughTime } from '../../model/writes/derive.ts';
import { sweep } from '../../model/writes/document.ts';
import { usedSteps, useSteps } from './step.ts';
import { deriveSuccessions } from './succession.ts';

const PROVISIONS = 10_000;
const WORDINGS = 10_000;

/** Rebuilds everything derived from the documents of the given platforms, or of all; the same whatever was loaded in which order. */
export async function deriveAll(graph: Graph, only?: ReadonlySet<string>): Promise<void> {
  await sweep.platforms(graph, {});
  await sweepWordings(graph);
  const platforms = (await platformSizes(graph, {})).filter(({ slug }) => only?.has(slug) ?? true);
  for (const slugs of divided(platforms)) {
    await graph.transact(async (writer) => {
      await derive.provisionColumns(writer, { slugs });
      await derive.uses(writer, { slugs });
      await writeSteps(writer, slugs);
      await derive.touchedBy(writer, { slugs });
      await derive.platformColumns(writer, { slugs });
    });
  }
  await graph.transact(async (writer) => {
    await derive.collectionCounts(writer, {});
    await derive.clauseTypeCounts(writer, {});
    await sumSteps(writer);
    await derive.regulationCounts(writer, {});
    await derive.sectors(writer, {});
  });
  await deriveSuccessions(graph);
}

async function writeSteps(writer: Writer, slugs: readonly string[]): Promise<void> {
  const rows = (await conclusionSpans(writer, { slugs })).flatMap(({ platform, clauseType, spans }) => {
    const steps = useSteps(
      spans.map(([from, to, severityRank, confidence]) => ({ from, to, severityRank, confidence })),
    );
    return steps.days.length === 0 ? [] : [{ platform, clauseType, properties: { ...steps } }];
  });
  await derive.used(writer, { slugs, rows });
}

async function sumSteps(writer: Writer): Promise<void> {
  const uses = await usesThroughTime(writer, {});
  const rows = uses.map((each) => ({ clauseType: each.clauseType, properties: { ...usedSteps(each.uses) } }));
  await derive.clauseTypeSteps(writer, { rows });
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
