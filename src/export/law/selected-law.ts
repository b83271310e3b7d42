import type { ListEntry, NodeList } from '../../db/list.ts';
import { type Agency, agenciesByIds, agencyList } from '../../model/agency.ts';
import { type Article, articleList, articlesByIds } from '../../model/article.ts';
import { type Jurisdiction, jurisdictionList, jurisdictionsByIds } from '../../model/jurisdiction.ts';
import { type Regulation, regulationList, regulationsByIds } from '../../model/regulation.ts';
import { allOf } from '../all-of.ts';
import type { ExportRequest } from '../export.ts';
import { given } from '../selection.ts';

/** The role of an agency under a regulation. */
export interface Enforcement {
  agency: string;
  regulation: string;
  role: string;
}

/** The law that a selection asks for, each kind in the order of its key. */
export interface SelectedLaw {
  regulations: Regulation[];
  articles: Article[];
  agencies: Agency[];
  jurisdictions: Jurisdiction[];
  enforcements: Enforcement[];
  /** Larger jurisdictions by code. */
  within: ReadonlyMap<string, readonly string[]>;
}

type Asked = Pick<ExportRequest, 'graph' | 'selection'>;

const MOST = 1000;

/** Whether a selection names law at all. */
export function isNarrowed({
  selection: { regulation, article, jurisdiction, agency },
}: Pick<Asked, 'selection'>): boolean {
  return [regulation, article, jurisdiction, agency].some((keys) => keys.length > 0);
}

/** Regulations and articles that a selection asks for: with an article named, only regulations that have one of the named ones. */
export async function selectedActs({
  graph,
  selection,
}: Asked): Promise<Pick<SelectedLaw, 'regulations' | 'articles'>> {
  const { regulation, article, jurisdiction, agency } = selection;
  const filter = { slugs: given(regulation), jurisdictions: given(jurisdiction), agencies: given(agency) };
  const found = await allOf(graph, regulationList, regulationsByIds, { filter, order: 'SLUG' });
  const articles = await allOf(graph, articleList, articlesByIds, {
    filter: { ids: given(article), regulations: found.map(({ slug }) => slug) },
    order: 'ID',
  });
  const having = new Set(articles.map(({ regulationSlug }) => regulationSlug));
  return { articles, regulations: article.length === 0 ? found : found.filter(({ slug }) => having.has(slug)) };
}

/** The agencies that a selection asks for: those that enforce its law, of named ones these; unnarrowed, all. */
export function selectedAgencies(asked: Asked, regulations: readonly Regulation[]): Promise<Agency[]> {
  const law = isNarrowed(asked) ? regulations.map(({ slug }) => slug) : null;
  const filter = { slugs: given(asked.selection.agency), regulations: law };
  return allOf(asked.graph, agencyList, agenciesByIds, { filter, order: 'SLUG' });
}

/** The jurisdictions that a selection asks for: of its law and of the agencies that enforce it; unnarrowed, all. */
export function selectedJurisdictions(
  asked: Asked,
  { regulations, agencies }: Pick<SelectedLaw, 'regulations' | 'agencies'>,
): Promise<Jurisdiction[]> {
  const codes = [...regulations, ...agencies].map(({ jurisdictionCode }) => jurisdictionCode);
  const filter = { codes: isNarrowed(asked) ? [...new Set([...codes, ...asked.selection.jurisdiction])] : null };
  return allOf(asked.graph, jurisdictionList, jurisdictionsByIds, { filter, order: 'CODE' });
}

function neighbours({ graph }: Asked, list: NodeList, from: string, order: string, keys: string[]) {
  return list.page(graph, { from, keys, filter: {}, order, descending: false, after: null, limit: MOST });
}

function enforcements(pages: readonly ListEntry[][], regulations: readonly Regulation[]): Enforcement[] {
  return pages.flatMap((page, index) =>
    page.map(({ id, edge }) => ({
      agency: id,
      regulation: regulations[index]?.slug ?? '',
      role: String(edge?.role ?? ''),
    })),
  );
}

/** Reads the law that a selection asks for. */
export async function selectedLaw(asked: Asked): Promise<SelectedLaw> {
  const { regulations, articles } = await selectedActs(asked);
  const agencies = await selectedAgencies(asked, regulations);
  const jurisdictions = await selectedJurisdictions(asked, { regulations, agencies });
  const slugs = regulations.map(({ slug }) => slug);
  const codes = jurisdictions.map(({ code }) => code);
  const [enforcing, larger] = await Promise.all([
    neighbours(asked, agencyList, 'by-regulation', 'SLUG', slugs),
    neighbours(asked, jurisdictionList, 'larger', 'CODE', codes),
  ]);
  const named = new Set(agencies.map(({ slug }) => slug));
  return {
    regulations,
    articles,
    agencies,
    jurisdictions,
    enforcements: enforcements(enforcing, regulations).filter(({ agency }) => named.has(agency)),
    within: new Map(larger.map((page, index) => [codes[index] ?? '', page.map(({ id }) => id)])),
  };
}
