import { query, rowsInOrder } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { lastMoment } from './moment.ts';

/** What proves that a provision stood in terms: the latest version that has it. */
export interface Evidence {
  collectionId: string;
  versionsUrl: string | null;
  path: string | null;
  sourceUrls: string[] | null;
  versionId: string;
  commit: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  capturedAt: string;
  versionSha256: string | null;
  wordingSha256: string | null;
}

const evidence = query<{ ids: readonly string[]; until: string }, Evidence & { id: string }>('provision/evidence');

/** The evidence of provisions, in the order asked; null where no version is known. */
export async function evidenceOf(graph: GraphView, provisions: readonly string[]): Promise<(Evidence | null)[]> {
  const rows = await evidence(graph, { ids: provisions, until: lastMoment(graph) });
  return rowsInOrder(provisions, rows).map((row) => row ?? null);
}
