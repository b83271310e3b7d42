import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** What stands in `appliesFrom` of an article that does not apply yet while its first day is not set: a day after every other. */
export const NO_DAY_YET = '9999-12-31';

/** One article, section or annex of a regulation. Days are `YYYY-MM-DD`. */
export interface Article {
  id: string;
  regulationSlug: string;
  ref: string;
  label: string;
  /** First day on which it applies; null when it is not known, and it counts as applying before every day. */
  appliesFrom: string | null;
  /** First day on which it applies no more; null as long as it applies. */
  endedOn: string | null;
  url: string | null;
  eli: string | null;
  note: string | null;
  source: string;
  clauseTypeCount: number;
}

/** Whether an article applies on a day, `YYYY-MM-DD`. */
export function appliesOn({ appliesFrom, endedOn }: Pick<Article, 'appliesFrom' | 'endedOn'>, day: string): boolean {
  return (appliesFrom === null || appliesFrom <= day) && (endedOn === null || endedOn > day);
}

/** Articles by id such as `eu-dsa:art-14`, in any order, those that exist. */
export const articlesByIds = query<{ ids: readonly string[] }, Article>('article/by-ids');

/** Articles as lists: all, of a regulation, of a clause type, of a provision with the mappings that lead there. */
export const articleList = nodeList({
  noun: 'article',
  key: 'id',
  from: [
    'all',
    'by-regulation',
    'by-clause-type',
    {
      name: 'by-provision',
      parts: ['by-provision'],
      meets: ['clauseTypes', 'categories', 'relations', 'confidences'],
    },
    'addressed',
    'unaddressed',
  ],
  filtered: true,
  orders: {
    // A space sorts before every letter of a slug, so that eu-dsa comes whole before eu-dsa-2.
    POSITION: "node.regulationSlug + ' ' + right('0000' + toString(node.position), 5)",
    ID: 'node.id',
    LABEL: 'toLower(node.label)',
    APPLIES_FROM: "coalesce(node.appliesFrom, '')",
    CLAUSE_TYPES: 'coalesce(node.clauseTypeCount, 0)',
  },
});
