import { type Article, articleList, articlesByIds } from '../../model/article.ts';
import { keyPages } from '../../model/key-pages.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import { given } from '../selection.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';
import { conclusionPages } from './conclusion.ts';
import { type ClauseTypeLaw, enforcementByRegulation, lawOf } from './law.ts';

interface Gap {
  readonly gap: 'CLAUSE_TYPE_OUTSIDE' | 'CLAUSE_TYPE_WITHOUT_LAW' | 'ARTICLE_WITHOUT_CLAUSE' | 'ARTICLE_NOT_MAPPED';
  readonly key: string;
  readonly label: string;
  readonly of: string;
  readonly provisions: number | null;
  readonly platforms: number | null;
  readonly uri: string;
  readonly url: string | null;
}

interface Use {
  provisions: number;
  readonly platforms: Set<string>;
}

const COLUMNS: ColumnOf<Gap>[] = [
  {
    name: 'gap',
    type: 'text',
    description:
      'CLAUSE_TYPE_OUTSIDE: the terms have it, and it falls under other law than is asked for; CLAUSE_TYPE_WITHOUT_LAW: no article here bears on it; ARTICLE_WITHOUT_CLAUSE: bears on clause types, of which the terms have none; ARTICLE_NOT_MAPPED: bears on no clause type here',
    value: ({ gap }) => gap,
  },
  { name: 'key', type: 'text', description: 'slug of the clause type, or id of the article', value: ({ key }) => key },
  { name: 'label', type: 'text', description: 'its name', value: ({ label }) => label },
  { name: 'of', type: 'text', description: 'slug of its category, or of its law', value: ({ of }) => of },
  {
    name: 'provisions',
    type: 'integer',
    description: 'provisions of the clause type',
    value: ({ provisions }) => provisions,
  },
  { name: 'platforms', type: 'integer', description: 'platforms that have it', value: ({ platforms }) => platforms },
  { name: 'uri', type: 'link', description: 'address of its record', value: ({ uri }) => uri },
  { name: 'url', type: 'link', description: 'where the law can be read', value: ({ url }) => url },
];

const ANY = { regulation: [], article: [], jurisdiction: [], agency: [], clauseType: [], category: [] };

/** How often the selected terms have each clause type, however severe and sure, whatever law is asked for. */
async function usedTypes(request: ExportRequest, law: ReadonlyMap<string, ClauseTypeLaw>): Promise<Map<string, Use>> {
  const selection = { ...request.selection, ...ANY, severityAtLeast: null, confidenceAtLeast: null };
  const used = new Map<string, Use>();
  for await (const page of conclusionPages({ ...request, selection }, law))
    for (const { clauseType, platform } of page) {
      const use = used.get(clauseType) ?? { provisions: 0, platforms: new Set() };
      use.provisions += 1;
      use.platforms.add(platform);
      used.set(clauseType, use);
    }
  return used;
}

/** Articles of the law that is asked for: all of them where none is. */
async function* askedArticles({ graph, selection, about }: ExportRequest): AsyncGenerator<Article[]> {
  const { agency, article, regulation, jurisdiction } = selection;
  const enforcing = await enforcementByRegulation({ graph });
  const filter = {
    ids: given(article),
    regulations: given(regulation),
    jurisdictions: given(jurisdiction),
    appliesOn: about.asOf,
  };
  const enforced = (slug: string) =>
    agency.length === 0 || (enforcing.get(slug) ?? []).some((each) => agency.includes(each.agency));
  for await (const ids of keyPages(graph, articleList, { from: 'all', key: '*', filter, order: 'ID' })) {
    const articles = await articlesByIds(graph, { ids });
    yield articles
      .filter(({ regulationSlug }) => enforced(regulationSlug))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function typeGap(origin: string, { slug, label, categorySlug, paths }: ClauseTypeLaw, use: Use): Gap {
  return {
    gap: paths.length === 0 ? 'CLAUSE_TYPE_WITHOUT_LAW' : 'CLAUSE_TYPE_OUTSIDE',
    key: slug,
    label,
    of: categorySlug,
    provisions: use.provisions,
    platforms: use.platforms.size,
    uri: recordUri(origin, 'ClauseType', slug),
    url: null,
  };
}

function articleGap(origin: string, { id, ref, label, regulationSlug, url, clauseTypeCount }: Article): Gap {
  return {
    gap: clauseTypeCount === 0 ? 'ARTICLE_NOT_MAPPED' : 'ARTICLE_WITHOUT_CLAUSE',
    key: id,
    label: `${ref} ${label}`,
    of: regulationSlug,
    provisions: null,
    platforms: null,
    uri: recordUri(origin, 'Article', id),
    url,
  };
}

async function* gaps(request: ExportRequest): AsyncGenerator<Gap[]> {
  const { graph, selection, about } = request;
  const [asked, all] = await Promise.all([lawOf(request), lawOf({ graph, selection: { ...selection, ...ANY } })]);
  const used = await usedTypes(request, all);
  yield [...all.values()].flatMap((type) => {
    const [use, own] = [used.get(type.slug), asked.get(type.slug)];
    const outside = own !== undefined && own.paths.length === 0;
    return use === undefined || !outside ? [] : [typeGap(about.origin, type, use)];
  });
  const addressed = new Set(
    [...all.values()].flatMap(({ slug, paths }) => (used.has(slug) ? paths.map(({ article }) => article) : [])),
  );
  for await (const articles of askedArticles(request))
    yield articles.filter(({ id }) => !addressed.has(id)).map((article) => articleGap(about.origin, article));
}

/** What the selected terms and the law that is asked for have without a counterpart, both ways: questions to look into, no breaches. Severity and confidence narrow nothing here. */
export function gapTable(request: ExportRequest): Table {
  const about = {
    name: 'Gaps',
    description: 'Clause types without law, and articles without a clause: questions, no breaches.',
  };
  return tableOf(about, COLUMNS, gaps(request));
}
