import { createHash } from 'node:crypto';
import type { RecordedVersion } from './history.ts';

/** Hash of the first `count` versions, all by default: equal only where a source lists the same commits with the same contents, times and kinds. */
export function chainOf(versions: readonly RecordedVersion[], count = versions.length): string {
  const hash = createHash('sha256');
  for (const { commit, objectId, capturedAt, kind } of versions.slice(0, count))
    hash.update(`${commit} ${objectId} ${capturedAt} ${kind}\n`);
  return hash.digest('hex');
}
