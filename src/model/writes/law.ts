import { command } from '../../db/query.ts';

/** Properties of a node or relationship; null removes one. */
export type Properties = Record<string, string | number | boolean | readonly string[] | readonly number[] | null>;

interface Upsert {
  rows: readonly { key: string; properties: Properties }[];
}

interface Link {
  rows: readonly { key: string; targets: readonly string[] }[];
}

interface Enforcement {
  rows: readonly { key: string; agencies: readonly { slug: string; role: string }[] }[];
}

interface Mapping {
  rows: readonly { key: string; mappings: readonly { article: string; properties: Properties }[] }[];
}

interface Sweep {
  keys: readonly string[];
}

/** For each noun of the law: nodes made as given, its relationships made exactly those given, and the rest swept away. */
export const law = {
  jurisdiction: {
    upsert: command<Upsert>('jurisdiction/upsert'),
    linkWithin: command<Link>('jurisdiction/link-within'),
    sweep: command<Sweep>('jurisdiction/sweep'),
  },
  agency: {
    upsert: command<Upsert>('agency/upsert'),
    linkJurisdictions: command<Link>('agency/link-jurisdictions'),
    sweep: command<Sweep>('agency/sweep'),
  },
  regulation: {
    upsert: command<Upsert>('regulation/upsert'),
    linkJurisdictions: command<Link>('regulation/link-jurisdictions'),
    linkAgencies: command<Enforcement>('regulation/link-agencies'),
    sweep: command<Sweep>('regulation/sweep'),
  },
  article: {
    upsert: command<Upsert>('article/upsert'),
    linkRegulations: command<Link>('article/link-regulations'),
    sweep: command<Sweep>('article/sweep'),
  },
  category: {
    upsert: command<Upsert>('category/upsert'),
    sweep: command<Sweep>('category/sweep'),
  },
  buildingBlock: {
    upsert: command<Upsert>('building-block/upsert'),
    sweep: command<Sweep>('building-block/sweep'),
  },
  clauseType: {
    upsert: command<Upsert>('clause-type/upsert'),
    linkCategories: command<Link>('clause-type/link-categories'),
    linkArticles: command<Mapping>('clause-type/link-articles'),
    linkBuildingBlocks: command<Link>('clause-type/link-building-blocks'),
    sweep: command<Sweep>('clause-type/sweep'),
  },
  competence: {
    upsert: command<Upsert>('competence/upsert'),
    linkRegulations: command<Link>('competence/link-regulations'),
    sweep: command<Sweep>('competence/sweep'),
  },
};

/** Rebuilds `UNDER` and the counts that the law alone decides. */
export const deriveLaw = command<Record<string, never>>('derive/law');
