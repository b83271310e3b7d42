import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { StatementPart } from './prose/part.ts';
import type { ReviewStatus } from './review-status.ts';

/** Sentences with placeholders, of which prose about provisions is composed. */
export interface BuildingBlock {
  /** `rule:…`, or the slug of the clause type, a colon and a name. */
  id: string;
  part: StatementPart;
  template: string;
  question: string | null;
  reviewStatus: ReviewStatus;
  /** Null for the rules of the composition. */
  clauseTypeSlug: string | null;
}

/** Building blocks by id, in any order, those that exist. */
export const buildingBlocksByIds = query<{ ids: readonly string[] }, BuildingBlock>('building-block/by-ids');

/** Building blocks as lists: all, of a clause type. */
export const buildingBlockList = nodeList({
  noun: 'building-block',
  key: 'id',
  from: ['all', 'by-clause-type'],
  filtered: true,
  orders: { ID: 'node.id', POSITION: 'node.position' },
});
