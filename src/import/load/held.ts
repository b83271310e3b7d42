import type { Graph } from '../../db/graph.ts';
import {
  documentsHeld,
  type HeldConclusionRow,
  type HeldDocumentRow,
  type HeldProvisionRow,
  provisionsHeld,
  versionsHeld,
} from '../../model/writes/held.ts';
import type { ClassificationFacts, DocumentFacts, HeldDocument, ProvisionFacts } from '../facts.ts';

type Reader = Pick<Graph, 'read'>;

/** What the graph holds of a document, to go on from; null where it lacks wordings or does not tell what was read. */
export function heldDocument(graph: Reader, row: HeldDocumentRow): HeldDocument | null {
  const { chain, reader, digest, worded } = row;
  if (chain === null || reader === null || digest === null || !worded) return null;
  const { title, termsType, path, sourceUrls, current, endedAt, versionCount } = row;
  return {
    chain,
    reader,
    platform: platformOf(row),
    title,
    termsType,
    path,
    sourceUrls,
    current,
    endedAt,
    versionCount,
    facts: () => documentFacts(graph, row.id),
  };
}

/** The facts of a document as they were written, texts in the spelling that the graph keeps; null where it holds none such. */
export async function documentFacts(graph: Reader, id: string): Promise<DocumentFacts | null> {
  const [row] = await documentsHeld(graph, { keys: [id] });
  if (row === undefined || row.chain === null || row.reader === null) return null;
  const { title, termsType, path, language, sourceUrls, current, endedAt, chain, reader, externalIds } = row;
  const provisions = (await provisionsHeld(graph, { key: id })).map(provisionFacts);
  if (provisions.some(({ worded }) => worded.some(({ text }) => text === null))) return null;
  return {
    id,
    collectionId: row.collectionId,
    platform: platformOf(row),
    title,
    termsType,
    path,
    language,
    sourceUrls,
    current,
    endedAt,
    chain,
    reader,
    externalIds,
    versions: await versionsHeld(graph, { key: id }),
    provisions,
  };
}

function platformOf({ platformSlug, platformName }: HeldDocumentRow): DocumentFacts['platform'] {
  return { slug: platformSlug, name: platformName };
}

function provisionFacts({ id, kind, headingPath, worded, conclusions }: HeldProvisionRow): ProvisionFacts {
  return {
    id,
    kind,
    headingPath,
    worded: worded.map((stretch) => ({ ...stretch, clauseTypes: concludedAt(conclusions, stretch.from) })),
  };
}

function concludedAt(conclusions: readonly HeldConclusionRow[], sequence: number): ClassificationFacts[] {
  return conclusions
    .filter(({ from, to }) => from <= sequence && (to === null || to > sequence))
    .sort((one, other) => one.rank - other.rank)
    .map(({ clauseType, rank, confidence, basis, cues, classifier }) => {
      return { clauseType, rank, confidence, basis, cues, classifier };
    });
}
