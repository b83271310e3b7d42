import { type Article, NO_DAY_YET } from '../../model/article.ts';
import { type Category, categoriesByIds, categoryList } from '../../model/category.ts';
import { type ClauseType, clauseTypeList, clauseTypesByIds } from '../../model/clause-type.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Regulation } from '../../model/regulation.ts';
import { allOf } from '../all-of.ts';
import { mappingRows } from '../crosswalk/mapping-row.ts';
import type { ExportRequest } from '../export.ts';
import { selectedActs } from '../law/selected-law.ts';
import { given } from '../selection.ts';
import { documentText, documentUuid, filled, lineOf, link, metadata, ownProp, prop, tokenOf } from './oscal.ts';

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function articleControl(
  origin: string,
  { id, ref, label, url, eli, note, source, ...article }: Article,
  place: number,
) {
  const { appliesFrom, endedOn } = article;
  const control = tokenOf(id);
  return filled({
    id: control,
    class: 'article',
    title: lineOf(`${ref} ${label}`),
    props: [
      ...prop('label', ref),
      ...prop('sort-id', `${tokenOf(article.regulationSlug)}.${String(place).padStart(4, '0')}`),
      ...ownProp('key', id),
      ...ownProp('applies-from', appliesFrom === NO_DAY_YET ? 'not set' : appliesFrom),
      ...ownProp('ended-on', endedOn),
      ...ownProp('source', source),
    ],
    links: [
      ...link('canonical', recordUri(origin, 'Article', id)),
      ...link('reference', url),
      ...link('reference', eli),
    ],
    parts: [
      { id: `${control}_overview`, name: 'overview', prose: label },
      ...(note === null ? [] : [{ id: `${control}_guidance`, name: 'guidance', prose: note }]),
    ],
  });
}

function regulationGroup(origin: string, regulation: Regulation, articles: readonly Article[]) {
  const { slug, shortName, name, citation, celex, eli, url, type, status, jurisdictionCode, notes } = regulation;
  return filled({
    id: tokenOf(slug),
    class: 'regulation',
    title: lineOf(`${shortName}: ${name}`),
    props: [
      ...prop('label', shortName),
      ...ownProp('key', slug),
      ...ownProp('citation', citation),
      ...ownProp('celex', celex),
      ...ownProp('type', type),
      ...ownProp('status', status),
      ...ownProp('jurisdiction', jurisdictionCode),
    ],
    links: [
      ...link('canonical', recordUri(origin, 'Regulation', slug)),
      ...link('reference', url),
      ...link('reference', eli),
    ],
    parts: notes === null ? [] : [{ id: `${tokenOf(slug)}_overview`, name: 'overview', prose: notes }],
    controls: articles.map((article, index) => articleControl(origin, article, index + 1)),
  });
}

/** The articles that a selection asks for, as controls grouped by their law. */
export async function* articleCatalog(request: ExportRequest): AsyncGenerator<string> {
  const { regulations, articles } = await selectedActs(request);
  if (articles.length === 0) request.note('Nothing matches: the catalog has no controls.');
  const byLaw = grouped(articles, ({ regulationSlug }) => regulationSlug);
  const groups = regulations.map((one) => regulationGroup(request.about.origin, one, byLaw.get(one.slug) ?? []));
  const title = 'Clausegraph: articles of law on online terms';
  const uuid = documentUuid('articles', request);
  yield documentText({ catalog: filled({ uuid, metadata: metadata(title, request), groups }) });
}

/** The clause types that a selection asks for, with a law only those that it bears on, and all categories. */
export async function selectedClauseTypes(request: ExportRequest) {
  const { graph, selection } = request;
  const filter = { slugs: given(selection.clauseType), categories: given(selection.category) };
  const types = await allOf(graph, clauseTypeList, clauseTypesByIds, { filter, order: 'SLUG' });
  const categories = await allOf(graph, categoryList, categoriesByIds, { filter: {}, order: 'SLUG' });
  const law = [selection.regulation, selection.article, selection.jurisdiction, selection.agency];
  if (law.every((keys) => keys.length === 0)) return { types, categories };
  const borne = new Set<string>();
  for await (const rows of mappingRows(request)) for (const { clauseType } of rows) borne.add(clauseType);
  return { types: types.filter(({ slug }) => borne.has(slug)), categories };
}

function typeControl(origin: string, type: ClauseType) {
  const { slug, label, definition, severity, severityReason, aliases, source } = type;
  const control = tokenOf(slug);
  return filled({
    id: control,
    class: 'clause-type',
    title: lineOf(label),
    props: [
      ...prop('label', label),
      ...ownProp('key', slug),
      ...ownProp('severity', severity),
      ...aliases.flatMap((alias) => ownProp('alias', alias)),
      ...ownProp('source', source),
    ],
    links: link('canonical', recordUri(origin, 'ClauseType', slug)),
    parts: [
      { id: `${control}_overview`, name: 'overview', prose: definition },
      { id: `${control}_guidance`, name: 'guidance', prose: `Severity ${severity}: ${severityReason}` },
    ],
  });
}

function categoryGroup(origin: string, { slug, label, description }: Category, types: readonly ClauseType[]) {
  return filled({
    // Categories and clause types may have the same slug; identifiers of a catalog may not.
    id: `category.${tokenOf(slug)}`,
    class: 'category',
    title: lineOf(label),
    props: ownProp('key', slug),
    links: link('canonical', recordUri(origin, 'Category', slug)),
    parts: [{ id: `category.${tokenOf(slug)}_overview`, name: 'overview', prose: description }],
    controls: types.map((type) => typeControl(origin, type)),
  });
}

/** The clause types that a selection names, as controls grouped by category. */
export async function* clauseTypeCatalog(request: ExportRequest): AsyncGenerator<string> {
  const { types, categories } = await selectedClauseTypes(request);
  if (types.length === 0) request.note('Nothing matches: the catalog has no controls.');
  const byCategory = grouped(types, ({ categorySlug }) => categorySlug);
  const groups = categories.flatMap((category) => {
    const own = byCategory.get(category.slug);
    return own === undefined ? [] : [categoryGroup(request.about.origin, category, own)];
  });
  const uuid = documentUuid('clause-types', request);
  const title = 'Clausegraph: clause types of online terms';
  yield documentText({ catalog: filled({ uuid, metadata: metadata(title, request), groups }) });
}
