import type { Graph, Writer } from '../../db/graph.ts';
import {
  type AlikePair,
  alikePairs,
  type JudgedPair,
  judgedPairs,
  judgements,
  linkSuccessions,
} from '../../model/writes/succession.ts';
import type { SuccessionSeed } from '../seeds/succession.ts';
import { upperSnake } from './word.ts';

/** From this share of equal wordings on, two documents are one that changed its name. */
const LEAST_SHARE = 0.5;
/** What fewer wordings have in common can be chance. */
const FEWEST_SHARED = 3;

/** Makes the judgements on successions in the graph those of the seeds. */
export async function loadJudgements(writer: Writer, seeds: readonly SuccessionSeed[]): Promise<void> {
  const rows = seeds.map(({ slug, verdict, ...properties }) => ({
    key: slug,
    properties: { ...properties, verdict: upperSnake(verdict) },
  }));
  await judgements.upsert(writer, { rows });
  await judgements.sweep(writer, { keys: rows.map(({ key }) => key) });
}

/** Links each document that took the place of another with it: those that people confirmed, and those that their texts suggest and nobody rejected. */
export async function deriveSuccessions(graph: Graph): Promise<void> {
  const [judged, alike] = [await judgedPairs(graph, {}), await alikePairs(graph, {})];
  await linkSuccessions(graph, { rows: successionsOf(judged, alike) });
}

/** The successions that follow; each with its status and its evidence. */
export function successionsOf(judged: readonly JudgedPair[], alike: readonly AlikePair[]) {
  const known = new Map(judged.map((pair) => [keyOf(pair), pair]));
  const likeness = new Map(alike.map((pair) => [keyOf(pair), pair]));
  const confirmed = judged
    .filter(({ verdict }) => verdict === 'CONFIRMED')
    .map((pair) => row(pair, likeness.get(keyOf(pair)), pair));
  const proposed = likeliest(alike)
    .filter((pair) => !known.has(keyOf(pair)))
    .map((pair) => row(pair, pair, null));
  return [...confirmed, ...proposed];
}

/** For each later document the one that it is most like, if it is like enough. */
function likeliest(alike: readonly AlikePair[]): AlikePair[] {
  const best = new Map<string, AlikePair>();
  for (const pair of [...alike].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
    const enough = pair.shared >= FEWEST_SHARED && pair.shared / pair.begun >= LEAST_SHARE;
    if (enough && pair.shared > (best.get(pair.later)?.shared ?? 0)) best.set(pair.later, pair);
  }
  return [...best.values()];
}

function keyOf({ earlier, later }: { earlier: string; later: string }): string {
  return `${earlier} ${later}`;
}

function row(
  { earlier, later }: { earlier: string; later: string },
  alike: AlikePair | undefined,
  judged: JudgedPair | null,
) {
  return {
    earlier,
    later,
    properties: {
      id: `${earlier}:${later}`,
      status: judged === null ? 'PROPOSED' : 'CURATED',
      sharedWordings: alike?.shared ?? 0,
      share: alike === undefined ? 0 : Math.round((alike.shared / alike.begun) * 1000) / 1000,
      rationale: judged?.rationale ?? null,
      source: judged?.source ?? null,
    },
  };
}
