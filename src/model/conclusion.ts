import { nodeList } from '../db/list.ts';
import type { Basis } from './basis.ts';

/** What the relationship of a provision to a clause type says: how it was concluded that it is of it. */
export interface Conclusion {
  rank: number;
  confidence: number;
  level: 'LOW' | 'MEDIUM' | 'HIGH';
  basis: Basis;
  cues: string[] | null;
  classifier: string;
  /** Id of the judgement that says so; absent where nobody judged it. */
  judgement?: string;
}

/** What is concluded of provisions, one by one: summed up, never listed. */
export const conclusionList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [
    { name: 'concluded', parts: ['concluded', 'subject', 'conclusion', 'each-conclusion'], meets: ['concluded'] },
    {
      name: 'of-platforms',
      parts: ['of-platforms', { conditionsOf: 'subject' }, { conditionsOf: 'conclusion' }, 'each-conclusion'],
      meets: ['concluded', 'platforms'],
    },
  ],
  filtered: true,
  orders: {},
  sums: ['signatures', 'strongest'],
});

/** Provisions that stand, whether or not something is concluded of them: summed up, never listed. */
export const standingList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [{ name: 'all', parts: ['all', 'standing'], meets: [] }],
  filtered: true,
  orders: {},
  sums: ['ranks', 'properties'],
});
