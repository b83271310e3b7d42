import type { Cell, CellType, Column } from '../table.ts';
import { type Noun, nodeId } from './graph-node.ts';

function column<Name extends string>(name: Name, type: CellType, description: string): Column & { name: Name } {
  return { name, type, description };
}

/** What is told of an edge beside its id, both ends and what it says; each relationship has some of them. */
export const EDGE_COLUMNS = [
  column('sourceNoun', 'text', 'what it comes from'),
  column('targetNoun', 'text', 'what it leads to'),
  column('sourceUri', 'link', 'address of the record that it comes from'),
  column('targetUri', 'link', 'address of the record that it leads to'),
  column('derived', 'boolean', 'whether it sums up others: USES is the conclusions about all provisions of a platform'),
  column('rank', 'integer', 'place of the clause type among those of the provision, 1 for the primary one'),
  column('confidence', 'number', 'how sure a conclusion is, 0 to 1'),
  column('confidenceLevel', 'text', 'how sure a conclusion or a mapping is: LOW, MEDIUM or HIGH'),
  column('basis', 'text', 'what a conclusion rests on: EXPLICIT, INFERRED or CURATED'),
  column('classifier', 'text', 'version of the rules that drew a conclusion'),
  column('severity', 'text', 'effect on users: LOW, MEDIUM or HIGH'),
  column('since', 'time', 'when what is concluded first stood'),
  column('relation', 'text', 'how an article bears on a clause type'),
  column('rationale', 'text', 'why'),
  column('statedBy', 'text', 'who says so'),
  column('judgement', 'text', 'id of the judgement that says so'),
  column('role', 'text', 'as what an agency enforces a law'),
  column('namedAs', 'text', 'how a record names a law: LISTED or PROSE'),
  column('provisions', 'integer', 'how many provisions of the platform, all of them, a use sums up'),
] as const satisfies readonly Column[];

type EdgeColumn = (typeof EDGE_COLUMNS)[number]['name'];
type End = 'sourceNoun' | 'targetNoun' | 'sourceUri' | 'targetUri';

/** What one relationship tells of an edge. */
export type EdgeValues = Readonly<Partial<Record<Exclude<EdgeColumn, End>, Cell | undefined>>>;

/** One end of an edge. */
export interface EdgeEnd {
  readonly noun: Noun;
  readonly key: string;
}

/** An edge between two nodes that are taken away with it. */
export interface GraphEdge {
  /** Unique among all edges. */
  readonly id: string;
  readonly relationship: string;
  readonly source: EdgeEnd;
  readonly target: EdgeEnd;
  readonly weight: number;
  readonly values: EdgeValues;
}

/** One end, as edges are made of it. */
export function end(noun: Noun, key: string): EdgeEnd {
  return { noun, key };
}

/** An edge; `which` tells those apart that join the same two nodes in the same way. */
export function edgeOf(
  relationship: string,
  source: EdgeEnd,
  target: EdgeEnd,
  values: EdgeValues = {},
  { weight = 1, which = null }: { weight?: number; which?: string | null } = {},
): GraphEdge {
  const names = [nodeId(source.noun, source.key), relationship, nodeId(target.noun, target.key)];
  const id = [...names, ...(which === null ? [] : [which])].join('.');
  return { id, relationship, source, target, weight, values };
}
