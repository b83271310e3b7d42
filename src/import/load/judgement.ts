import type { Writer } from '../../db/graph.ts';
import { judgementId } from '../../model/record-id.ts';
import { curation } from '../../model/writes/judgement.ts';
import type { JudgementSeed } from '../seeds/judgement.ts';
import { upperSnake } from './word.ts';

/** Makes the judgements that came with seeds those of these seeds; those of people stay. What follows from them is derived later. */
export async function loadSeedJudgements(writer: Writer, seeds: readonly JudgementSeed[]): Promise<void> {
  const rows = seeds.map(judgementRow);
  await curation.upsert(writer, { rows });
  await curation.sweep(writer, { keys: rows.map(({ key }) => key) });
}

function judgementRow(seed: JudgementSeed) {
  const { slug, kind, verdict, severity, relation, confidence, judgedOn, ...properties } = seed;
  const word = (one: string | null): string | null => (one === null ? null : upperSnake(one));
  return {
    key: judgementId(`seeds ${slug}`, 1),
    properties: {
      ...properties,
      kind: upperSnake(kind),
      verdict: word(verdict) ?? 'CORRECT',
      severity: word(severity),
      relation: word(relation),
      confidence: word(confidence),
      judgedAt: `${judgedOn}T00:00:00.000Z`,
      origin: 'SEEDS',
    },
  };
}
