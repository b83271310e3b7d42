import type { Agency } from '../../model/agency.ts';
import { type Article, NO_DAY_YET } from '../../model/article.ts';
import type { Jurisdiction } from '../../model/jurisdiction.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { CellType, ColumnOf } from '../table.ts';

function column<Row>(name: string, type: CellType, description: string, value: ColumnOf<Row>['value']): ColumnOf<Row> {
  return { name, type, description, value };
}

/** The columns of articles. */
export function articleColumns(origin: string): ColumnOf<Article>[] {
  return [
    column('article', 'text', 'id of the article', ({ id }) => id),
    column('ref', 'text', 'the article as its law counts it', ({ ref }) => ref),
    column('label', 'text', 'what it is about', ({ label }) => label),
    column('regulation', 'text', 'slug of the law', (row) => row.regulationSlug),
    column('appliesFrom', 'day', 'first day; empty where it is not known or not set yet', (row) =>
      row.appliesFrom === NO_DAY_YET ? null : row.appliesFrom,
    ),
    column(
      'dayNotSet',
      'boolean',
      'true where it does not apply yet and no day is set',
      (row) => row.appliesFrom === NO_DAY_YET,
    ),
    column('endedOn', 'day', 'first day on which it applies no more', ({ endedOn }) => endedOn),
    column('clauseTypes', 'integer', 'clause types that fall under it', (row) => row.clauseTypeCount),
    column('url', 'link', 'where it can be read', ({ url }) => url),
    column('eli', 'link', 'European Legislation Identifier', ({ eli }) => eli),
    column('note', 'text', 'what to know of it', ({ note }) => note),
    column('source', 'text', 'citation', ({ source }) => source),
    column('articleUri', 'link', 'address of the record', ({ id }) => recordUri(origin, 'Article', id)),
  ];
}

/** The columns of regulations. */
export function regulationColumns(origin: string): ColumnOf<Regulation>[] {
  return [
    column('regulation', 'text', 'slug of the law', ({ slug }) => slug),
    column('shortName', 'text', 'its short name', ({ shortName }) => shortName),
    column('name', 'text', 'its name', ({ name }) => name),
    column('type', 'text', 'which kind of act', ({ type }) => type),
    column('citation', 'text', 'official citation', ({ citation }) => citation),
    column('celex', 'text', 'CELEX number', ({ celex }) => celex),
    column('eli', 'link', 'European Legislation Identifier', ({ eli }) => eli),
    column('jurisdiction', 'text', 'code of where it applies', (row) => row.jurisdictionCode),
    column('status', 'text', 'whether it binds', ({ status }) => status),
    column('adopted', 'day', 'day of the act', ({ adopted }) => adopted),
    column('inForce', 'day', 'day of entry into force', ({ inForce }) => inForce),
    column('applicationDates', 'list', 'days from which parts of it apply', (row) => row.applicationDates),
    column('topics', 'list', 'topics', ({ topics }) => topics),
    column('articles', 'integer', 'articles that are recorded', (row) => row.articleCount),
    column('clauseTypes', 'integer', 'clause types that fall under it', (row) => row.clauseTypeCount),
    column('url', 'link', 'where it can be read', ({ url }) => url),
    column('reviewStatus', 'text', 'how far it was reviewed', (row) => row.reviewStatus),
    column('source', 'text', 'where this is from', ({ source }) => source),
    column('regulationUri', 'link', 'address of the record', ({ slug }) => recordUri(origin, 'Regulation', slug)),
  ];
}

/** The columns of agencies. */
export function agencyColumns(origin: string): ColumnOf<Agency>[] {
  return [
    column('agency', 'text', 'slug of the agency', ({ slug }) => slug),
    column('name', 'text', 'its name', ({ name }) => name),
    column('shortName', 'text', 'its short name', ({ shortName }) => shortName),
    column('jurisdiction', 'text', 'code of where it sits', (row) => row.jurisdictionCode),
    column('roles', 'list', 'what it does', ({ roles }) => roles),
    column('website', 'link', 'its website', ({ website }) => website),
    column('complaintUrl', 'link', 'where to complain', ({ complaintUrl }) => complaintUrl),
    column('complaintAudience', 'text', 'who complains there', (row) => row.complaintAudience),
    column('note', 'text', 'what to know of it', ({ note }) => note),
    column('source', 'text', 'where this is from', ({ source }) => source),
    column('reviewStatus', 'text', 'how far it was reviewed', (row) => row.reviewStatus),
    column('agencyUri', 'link', 'address of the record', ({ slug }) => recordUri(origin, 'Agency', slug)),
  ];
}

/** The columns of jurisdictions. */
export function jurisdictionColumns(origin: string): ColumnOf<Jurisdiction>[] {
  return [
    column('jurisdiction', 'text', 'code', ({ code }) => code),
    column('name', 'text', 'its name', ({ name }) => name),
    column('kind', 'text', 'SUPRANATIONAL, COUNTRY or SUBDIVISION', ({ kind }) => kind),
    column('iso', 'text', 'its code by ISO 3166', ({ iso }) => iso),
    column('languages', 'list', 'languages by ISO 639-1', ({ languages }) => languages),
    column('source', 'text', 'where this is from', ({ source }) => source),
    column('jurisdictionUri', 'link', 'address of the record', ({ code }) => recordUri(origin, 'Jurisdiction', code)),
  ];
}
