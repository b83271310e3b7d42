import { rowsInOrder } from '../../db/query.ts';
import { provisionsByIds } from '../../model/provision.ts';
import { textsByHash } from '../../model/wording.ts';
import type { ExportRequest } from '../export.ts';
import { type GraphNode, type Noun, nodeId } from './graph-node.ts';
import { READERS } from './node-reader.ts';
import { provisionTold, type Told } from './node-values.ts';
import { JOINED, Reached } from './reached.ts';
import { isWhole, pagesOf, relatedProvisions, selectedProvisions, surroundings } from './walk.ts';

function nodeOf(noun: Noun, key: string, [label, values]: Told): GraphNode {
  return { noun, key, id: nodeId(noun, key), label, values };
}

async function provisionNodes(request: ExportRequest, ids: readonly string[]): Promise<GraphNode[]> {
  const found = rowsInOrder(ids, await provisionsByIds(request.graph, { ids }));
  const rows = found.filter((row) => row !== undefined);
  const hashes = rows.map(({ sha256 }) => sha256);
  const texts = await textsByHash(request.graph, request.wordings ? hashes : []);
  return rows.map((row) => nodeOf('Provision', row.id, provisionTold(row, texts.get(row.sha256 ?? '') ?? null)));
}

async function* joinedNodes({ graph }: ExportRequest, reached: Reached): AsyncGenerator<GraphNode[]> {
  for (const noun of JOINED)
    for (const ids of pagesOf(reached.keys(noun))) {
      const rows = await READERS[noun].read(graph, ids);
      const told = new Map(rows.map((row) => [row.key, row.told]));
      yield ids.flatMap((key) => {
        const one = told.get(key);
        return one === undefined ? [] : [nodeOf(noun, key, one)];
      });
    }
}

/** The nodes of a selection, each once: the provisions by record id, then what they lead to by noun and key. */
export async function* graphNodes(request: ExportRequest): AsyncGenerator<GraphNode[]> {
  const reached = new Reached();
  if (isWhole(request)) {
    for await (const ids of selectedProvisions(request)) yield await provisionNodes(request, ids);
  } else {
    for await (const rows of relatedProvisions(request, reached))
      yield await provisionNodes(
        request,
        rows.map(({ id }) => id),
      );
  }
  await surroundings(request, reached);
  yield* joinedNodes(request, reached);
}
