import type { ListRequest } from '../../db/list.ts';
import { rowsInOrder } from '../../db/query.ts';
import { type Article, articlesByIds } from '../../model/article.ts';
import { LATEST } from '../../model/asked-day.ts';
import { dayOf } from '../../model/day.ts';
import { DAY } from '../../model/interval.ts';
import { keyPages } from '../../model/key-pages.ts';
import { type Regulation, regulationList, regulationsByIds } from '../../model/regulation.ts';
import { type UpcomingFilter, type UpcomingStep, upcomingList } from '../../model/upcoming.ts';
import type { ExportRequest } from '../export.ts';
import { given } from '../selection.ts';

/** A day on which an article begins or ends to apply. */
export interface ObligationRow extends UpcomingStep {
  article: Article;
  regulation: Regulation;
}

const MOST = 10_000;

function dayBefore(day: string): string {
  return dayOf(new Date(Date.parse(day) - DAY)) ?? day;
}

async function regulationsOf({ graph, selection }: ExportRequest): Promise<readonly string[] | null> {
  const { regulation, agency } = selection;
  if (agency.length === 0) return given(regulation);
  const enforced = new Set<string>();
  for (const key of agency)
    for await (const slugs of keyPages(graph, regulationList, { from: 'by-agency', key, filter: {}, order: 'SLUG' }))
      for (const slug of slugs) enforced.add(slug);
  return [...enforced].filter((slug) => regulation.length === 0 || regulation.includes(slug));
}

/** What is asked of the steps: those after the day of the data, unless the selection names a first day. */
async function filterOf(request: ExportRequest): Promise<UpcomingFilter> {
  const { since, until, jurisdiction, platform, clauseType } = request.selection;
  return {
    from: since === null ? request.about.day : dayBefore(since),
    until: until ?? LATEST,
    undated: until === null,
    jurisdictions: given(jurisdiction),
    bindingIn: null,
    regulations: await regulationsOf(request),
    platforms: given(platform),
    clauseTypes: given(clauseType),
  };
}

/** Beginnings and ends of articles that a selection asks for, the soonest first, those without a day last: as `upcomingObligations` of the API lists them. */
export async function* obligationRows(request: ExportRequest): AsyncGenerator<ObligationRow[]> {
  const { graph } = request;
  const asked: ListRequest = {
    from: 'upcoming',
    keys: ['*'],
    filter: await filterOf(request),
    order: 'DAY',
    descending: false,
    after: null,
    limit: MOST,
  };
  const [entries = []] = await upcomingList.page(graph, asked);
  const ids = entries.map(({ id }) => id);
  const articles = rowsInOrder(ids, await articlesByIds(graph, { ids: [...new Set(ids)] }));
  const slugs = articles.flatMap((article) => article?.regulationSlug ?? []);
  const laws = await regulationsByIds(graph, { ids: [...new Set(slugs)] });
  const regulations = new Map(laws.map((law) => [law.slug, law]));
  yield entries.flatMap(({ edge }, index) => {
    const article = articles[index];
    const regulation = regulations.get(article?.regulationSlug ?? '');
    if (article === undefined || regulation === undefined) return [];
    const step = edge as unknown as UpcomingStep;
    return [{ ...step, clauseTypes: step.clauseTypes.toSorted(), article, regulation }];
  });
}
