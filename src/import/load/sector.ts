import type { Writer } from '../../db/graph.ts';
import { sectors } from '../../model/writes/sector.ts';
import type { SectorSeed } from '../seeds/sector.ts';
import { upperSnake } from './word.ts';

/** Makes the sectors in the graph those of the seeds, in their order; what links them with platforms is derived. */
export async function loadSectors(writer: Writer, seeds: readonly SectorSeed[]): Promise<void> {
  const rows = seeds.map(({ slug, reviewStatus, ...properties }, position) => ({
    key: slug,
    properties: { ...properties, position, reviewStatus: upperSnake(reviewStatus) },
  }));
  await sectors.upsert(writer, { rows });
  await sectors.sweep(writer, { keys: rows.map(({ key }) => key) });
}
