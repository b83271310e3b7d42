import { provisionId } from '../../model/record-id.ts';
import { createWordingIndex, type WordingIndex } from './past-text.ts';
import { createRecall, type Recall } from './recall.ts';
import { lastStretch, type Stretch, type TrackedProvision } from './tracked.ts';

/** All that is known of a document's provisions up to a version; it can be told from the facts again. */
export interface HistoryRecord {
  /** Of the last version; 0 before the first. */
  sequence: number;
  /** Of the last version that was terms. */
  language: string | null;
  /** Those of the last version that was terms, in reading order; they stand no more after the document was taken down. */
  standing: TrackedProvision[];
  /** Every provision, by first appearance. */
  readonly provisions: TrackedProvision[];
  /** Every stretch; those of one version are in reading order. */
  ordered: Stretch[];
  readonly index: WordingIndex;
  readonly recall: Recall;
  /** By hash, the wording as it was first met. */
  readonly texts: Map<string, string>;
  /** By the hash of their first wording, how many provisions there are. */
  readonly minted: Map<string, number>;
}

/** What is known before the first version. */
export function emptyRecord(): HistoryRecord {
  return {
    sequence: 0,
    language: null,
    standing: [],
    provisions: [],
    ordered: [],
    index: createWordingIndex(),
    recall: createRecall(),
    texts: new Map(),
    minted: new Map(),
  };
}

/** Adds a provision that was never seen before; its stretches are to follow. */
export function mint(
  { provisions, minted }: HistoryRecord,
  documentId: string,
  { sha256, kind }: { sha256: string; kind: TrackedProvision['kind'] },
): TrackedProvision {
  const occurrence = (minted.get(sha256) ?? 0) + 1;
  minted.set(sha256, occurrence);
  const id = provisionId(documentId, sha256, occurrence);
  const provision: TrackedProvision = { id, number: provisions.length, kind, headingPath: [], stretches: [] };
  provisions.push(provision);
  return provision;
}

/** Ends the stretches of the given provisions before a version; those that ended earlier stay as they are. */
export function close(provisions: Iterable<TrackedProvision>, sequence: number): void {
  for (const provision of provisions) lastStretch(provision).to ??= sequence;
}
