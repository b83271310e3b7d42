import type { Writer } from '../db/graph.ts';
import { usedSteps, useSteps } from './step.ts';
import { conclusionSpans, derive, platformsUsing, usesThroughTime } from './writes/derive.ts';
import { deriveLaw } from './writes/law.ts';

/** Rebuilds what follows for these platforms, by slug, from what is concluded of their provisions; `deriveTotals` must follow. */
export async function derivePlatforms(writer: Writer, slugs: readonly string[]): Promise<void> {
  await derive.provisionColumns(writer, { slugs });
  await derive.uses(writer, { slugs });
  await writeSteps(writer, slugs);
  await derive.touchedBy(writer, { slugs });
  await derive.platformColumns(writer, { slugs });
}

/** Rebuilds the sums over all platforms. */
export async function deriveTotals(writer: Writer): Promise<void> {
  await derive.collectionCounts(writer, {});
  await derive.clauseTypeCounts(writer, {});
  await sumSteps(writer);
  await derive.regulationCounts(writer, {});
  await derive.sectors(writer, {});
}

/** Rebuilds what follows from the mappings of a clause type to law. */
export async function deriveMapped(writer: Writer, clauseType: string): Promise<void> {
  await deriveLaw(writer, {});
  const slugs = (await platformsUsing(writer, { clauseType })).map(({ slug }) => slug);
  await derive.touchedBy(writer, { slugs });
  await derive.regulationCounts(writer, {});
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
