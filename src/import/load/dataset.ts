import type { Graph } from '../../db/graph.ts';
import { type Rests, versionOfContents } from '../../model/dataset-version.ts';
import { arriveVersions, stampDataset } from '../../model/writes/dataset.ts';
import { dropLock, takeLock } from '../../model/writes/lock.ts';
import { writtenNow } from '../../model/written-now.ts';

/** Gives the dataset the version that its contents have; what a load brought has arrived with it. */
export async function stamp(graph: Graph, changed: Partial<Rests>): Promise<string> {
  return graph.transact(async (writer) => {
    await takeLock(writer, { name: 'derive' });
    const { version, seedsDigest, classifier } = await versionOfContents(writer, changed);
    await stampDataset(writer, { version, seedsDigest, classifier, now: writtenNow() });
    await arriveVersions(writer, {});
    await dropLock(writer, { name: 'derive' });
    return version;
  });
}
