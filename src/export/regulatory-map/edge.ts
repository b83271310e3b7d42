import { distinct } from '../../model/distinct.ts';
import { type Document, documentsByIds } from '../../model/document.ts';
import { type Evidence, evidenceOf } from '../../model/evidence.ts';
import { type Platform, platformsByIds } from '../../model/platform.ts';
import { type Provision, provisionsByIds } from '../../model/provision.ts';
import { textsByHash } from '../../model/wording.ts';
import type { ExportRequest } from '../export.ts';
import { type Conclusion, conclusionPages } from './conclusion.ts';
import { type ClauseTypeLaw, type LawPath, lawOf } from './law.ts';

/** One way from a provision over a clause type, an article and its regulation to an agency; it ends where nothing is known further. */
export interface Edge {
  readonly provision: Provision;
  readonly document: Document | null;
  readonly platform: Platform | null;
  readonly evidence: Evidence | null;
  /** Null where it is left out, or not in the graph. */
  readonly wording: string | null;
  readonly conclusion: Conclusion;
  readonly clauseType: ClauseTypeLaw;
  readonly path: LawPath | null;
}

const A_BATCH = 500;

function byKey<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

type Told = Omit<Edge, 'conclusion' | 'clauseType' | 'path'>;

/** What is known of provisions besides what is concluded of them, by record id. */
async function toldOf({ graph, wordings }: ExportRequest, ids: readonly string[]): Promise<Map<string, Told>> {
  const [provisions, evidence] = await Promise.all([provisionsByIds(graph, { ids }), evidenceOf(graph, ids)]);
  const [documents, platforms, texts] = await Promise.all([
    documentsByIds(graph, { ids: distinct(provisions.map(({ documentId }) => documentId)) }),
    platformsByIds(graph, { ids: distinct(provisions.map(({ platformSlug }) => platformSlug)) }),
    textsByHash(graph, wordings ? provisions.map(({ sha256 }) => sha256) : []),
  ]);
  const [document, platform] = [byKey(documents), byKey(platforms)];
  const proof = new Map(ids.map((id, index) => [id, evidence[index] ?? null]));
  const told = provisions.map((provision): [string, Told] => [
    provision.id,
    {
      provision,
      document: document.get(provision.documentId) ?? null,
      platform: platform.get(provision.platformSlug) ?? null,
      evidence: proof.get(provision.id) ?? null,
      wording: texts.get(provision.sha256 ?? '') ?? null,
    },
  ]);
  return new Map(told);
}

function edgesOf(conclusion: Conclusion, told: Told, clauseType: ClauseTypeLaw): Edge[] {
  const paths = clauseType.paths.length === 0 ? [null] : clauseType.paths;
  return paths.map((path) => ({ ...told, conclusion, clauseType, path }));
}

/** The edges that a selection asks for, by provision, rank, article and agency. */
export async function* edges(request: ExportRequest): AsyncGenerator<Edge[]> {
  const law = await lawOf(request);
  for await (const page of conclusionPages(request, law)) {
    const told = await toldOf(request, distinct(page.map(({ id }) => id)));
    let batch: Edge[] = [];
    for (const conclusion of page) {
      const [provision, clauseType] = [told.get(conclusion.id), law.get(conclusion.clauseType)];
      if (provision === undefined || clauseType === undefined) continue;
      batch.push(...edgesOf(conclusion, provision, clauseType));
      if (batch.length < A_BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
