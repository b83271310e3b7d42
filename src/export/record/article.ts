import { type Article, articlesByIds, NO_DAY_YET } from '../../model/article.ts';
import { clauseTypeList } from '../../model/clause-type.ts';
import { platformList } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

/** Whether an ELI names this very article, and not a larger one that it is a part of: `eu-dsa:art-14`, `…/art_14/oj`. */
function isItself({ id }: Pick<Article, 'id'>, eli: string): boolean {
  const own = id.slice(id.indexOf(':') + 1).replaceAll('-', '_');
  return eli.split('/').includes(own);
}

/** An article as a part of its regulation; its first day is left out while it is not set, which is told. */
export function articleResource(origin: string, row: Article): Resource {
  const notSet = row.appliesFrom === NO_DAY_YET;
  const same = row.eli !== null && isItself(row, row.eli);
  return {
    id: recordUri(origin, 'Article', row.id),
    type: ['Article', 'LegalResourceSubdivision'],
    label: `${row.regulationSlug} ${row.ref}`,
    title: row.label,
    number: row.ref,
    idLocal: row.id,
    isPartOf: recordUri(origin, 'Regulation', row.regulationSlug),
    applicability: notSet ? null : row.appliesFrom,
    dayNotSet: notSet ? true : null,
    noLongerInForce: row.endedOn,
    sameAs: same ? row.eli : null,
    seeAlso: same ? null : row.eli,
    page: row.url,
    scopeNote: row.note,
    source: row.source,
  };
}

/** Articles. */
export const articleKind = recordKind<Article>({
  typename: 'Article',
  name: 'Article',
  noun: 'article',
  question:
    '{ article(id: $key) { ref label appliesFrom regulation { slug shortName } clauseTypes(first: 20) { totalCount nodes { slug label } } } }',
  read: articlesByIds,
  title: ({ ref, label, regulationSlug }) => `${regulationSlug} ${ref}: ${label}`,
  resource: articleResource,
  ways: [
    {
      term: 'bearsOn',
      title: 'Clause types that fall under it',
      to: 'ClauseType',
      list: clauseTypeList,
      from: 'by-article',
      order: 'SLUG',
    },
    {
      term: 'touches',
      title: 'Platforms with such clauses',
      to: 'Platform',
      list: platformList,
      from: 'by-article',
      order: 'SLUG',
    },
  ],
});
