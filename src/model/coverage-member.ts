import type { NodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { agencyList } from './agency.ts';
import { articleList } from './article.ts';
import { categoryList } from './category.ts';
import { clauseTypeList } from './clause-type.ts';
import { collectionList } from './collection.ts';
import { type Dimension, type Mapping, mappedKeys } from './coverage-dimension.ts';
import { jurisdictionList } from './jurisdiction.ts';
import { platformList } from './platform.ts';
import { regulationList } from './regulation.ts';
import { sectorList } from './sector.ts';

type Keys = readonly string[] | null | undefined;

/** What a filter names, as far as it says which rows and columns there are. */
export interface Named {
  platforms?: Keys;
  sectors?: Keys;
  collections?: Keys;
  termsTypes?: Keys;
  clauseTypes?: Keys;
  categories?: Keys;
  regulations?: Keys;
  articles?: Keys;
  jurisdictions?: Keys;
  agencies?: Keys;
  severities?: Keys;
}

const EVERY_ONE = 100_000;

const termsTypes = query<{ collections: Keys }, { key: string }>('coverage/terms-types');

async function listed(graph: GraphView, list: NodeList, order: string, filter: object): Promise<string[]> {
  const scope = { from: 'all', keys: ['*'], filter, order, descending: false, after: null, limit: EVERY_ONE };
  const [entries = []] = await list.page(graph, scope);
  return entries.map(({ id }) => id);
}

function regulationsNamed(graph: GraphView, { regulations, jurisdictions, agencies }: Named): Promise<string[]> {
  return listed(graph, regulationList, 'SLUG', { slugs: regulations, jurisdictions, agencies });
}

async function articlesNamed(graph: GraphView, named: Named): Promise<string[]> {
  const regulations = named.agencies ? await regulationsNamed(graph, named) : named.regulations;
  return listed(graph, articleList, 'ID', { ids: named.articles, regulations, jurisdictions: named.jurisdictions });
}

async function termsTypesNamed(graph: GraphView, { termsTypes: only, collections }: Named): Promise<string[]> {
  const rows = await termsTypes(graph, { collections: collections ?? null });
  return rows.map(({ key }) => key).filter((key) => !only || only.includes(key));
}

const MEMBERS: Readonly<Record<Dimension, (graph: GraphView, named: Named) => Promise<string[]>>> = {
  PLATFORM: (graph, { platforms, sectors, collections }) =>
    listed(graph, platformList, 'SLUG', { slugs: platforms, sectors, collections }),
  SECTOR: (graph, { sectors, platforms }) => listed(graph, sectorList, 'SLUG', { slugs: sectors, platforms }),
  DOCUMENT_TYPE: termsTypesNamed,
  COLLECTION: (graph, { collections }) => listed(graph, collectionList, 'ID', { ids: collections }),
  CLAUSE_TYPE: (graph, { clauseTypes, categories, regulations, jurisdictions, articles }) =>
    listed(graph, clauseTypeList, 'SLUG', { slugs: clauseTypes, categories, regulations, jurisdictions, articles }),
  CATEGORY: (graph, { categories }) => listed(graph, categoryList, 'SLUG', { slugs: categories }),
  REGULATION: regulationsNamed,
  ARTICLE: articlesNamed,
  JURISDICTION: (graph, { jurisdictions }) =>
    listed(graph, jurisdictionList, 'CODE', { codes: jurisdictions, hasRegulations: true }),
  AGENCY: (graph, { agencies, regulations }) => listed(graph, agencyList, 'SLUG', { slugs: agencies, regulations }),
  SEVERITY: async (_, { severities }) =>
    ['LOW', 'MEDIUM', 'HIGH'].filter((key) => !severities || severities.includes(key)),
};

/** Every key that a row or column may have, also where no provision leads there. */
export function membersOf(graph: GraphView, dimension: Dimension, named: Named): Promise<string[]> {
  return MEMBERS[dimension](graph, named);
}

function among(keys: readonly string[], named: Keys): readonly string[] {
  return named ? keys.filter((key) => named.includes(key)) : keys;
}

/** The sectors that the filter names, and of law the keys that it names or that belong to those; null where it names none, or the dimension is another one. */
export function shownKeys(dimension: Dimension, mappings: readonly Mapping[], named: Named): Set<string> | null {
  const { regulations, articles, jurisdictions, agencies } = named;
  if (dimension === 'SECTOR') return named.sectors ? new Set(named.sectors) : null;
  if (!['REGULATION', 'ARTICLE', 'JURISDICTION', 'AGENCY'].includes(dimension)) return null;
  if (!regulations && !articles && !jurisdictions && !agencies) return null;
  const narrowed = mappings
    .filter(({ regulation }) => regulation !== null && (!regulations || regulations.includes(regulation)))
    .map((mapping) => ({
      ...mapping,
      articles: among(mapping.articles, articles),
      jurisdictions: among(mapping.jurisdictions, jurisdictions),
      agencies: among(mapping.agencies, agencies),
    }))
    .filter(
      (mapping) =>
        mapping.articles.length > 0 &&
        (!jurisdictions || mapping.jurisdictions.length > 0) &&
        (!agencies || mapping.agencies.length > 0),
    );
  return new Set(narrowed.flatMap((mapping) => mappedKeys(dimension, mapping)));
}
