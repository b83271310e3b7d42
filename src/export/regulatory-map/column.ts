import { NO_DAY_YET } from '../../model/article.ts';
import { recordUri } from '../../model/record-uri.ts';
import { archivedTextUrl } from '../../model/version.ts';
import type { ExportRequest } from '../export.ts';
import type { Cell, CellType, ColumnOf } from '../table.ts';
import type { Edge } from './edge.ts';

type EdgeColumn = ColumnOf<Edge>;

function column(
  name: string,
  type: CellType,
  description: string,
  value: (edge: Edge) => Cell | undefined,
): EdgeColumn {
  return { name, type, description, value: (edge) => value(edge) ?? null };
}

function application({ path }: Edge): Cell {
  if (path === null) return null;
  if (path.appliesFrom === NO_DAY_YET) return 'DAY_NOT_SET';
  return path.appliesFrom === null ? 'DAY_NOT_KNOWN' : 'DAY_SET';
}

function provisionColumns(origin: string): EdgeColumn[] {
  return [
    column('platform', 'text', 'slug of the platform', ({ provision }) => provision.platformSlug),
    column('platformName', 'text', 'its name', ({ platform }) => platform?.name),
    column('document', 'text', 'record id of the document', ({ provision }) => provision.documentId),
    column('documentTitle', 'text', 'its title', ({ document }) => document?.title),
    column('termsType', 'text', 'kind of terms', ({ provision }) => provision.termsType),
    column('provision', 'text', 'record id of the provision', ({ provision }) => provision.id),
    column('provisionUri', 'link', 'address of its record', ({ provision }) =>
      recordUri(origin, 'Provision', provision.id),
    ),
    column(
      'title',
      'text',
      'title that a curated record gives it, in words of the record',
      ({ provision }) => provision.title,
    ),
    column('language', 'text', 'ISO 639-1 code', ({ provision }) => provision.language),
    column('firstTracked', 'time', 'first version that had it', ({ provision }) => provision.firstTracked),
    column('lastChanged', 'time', 'last version that changed it', ({ provision }) => provision.lastChanged),
  ];
}

function conclusionColumns(origin: string): EdgeColumn[] {
  return [
    column('clauseType', 'text', 'slug of a clause type of the provision', ({ clauseType }) => clauseType.slug),
    column('clauseTypeLabel', 'text', 'its name', ({ clauseType }) => clauseType.label),
    column('clauseTypeUri', 'link', 'address of its record', ({ clauseType }) =>
      recordUri(origin, 'ClauseType', clauseType.slug),
    ),
    column('category', 'text', 'slug of its category', ({ clauseType }) => clauseType.categorySlug),
    column('rank', 'integer', '1 for the primary clause type of the provision', ({ conclusion }) => conclusion.rank),
    column('confidence', 'number', 'how sure the clause type is, 0 to 1', ({ conclusion }) => conclusion.confidence),
    column(
      'confidenceLevel',
      'text',
      'the same as LOW, MEDIUM or HIGH',
      ({ conclusion }) => conclusion.confidenceLevel,
    ),
    column('basis', 'text', 'what that rests on: EXPLICIT, INFERRED or CURATED', ({ conclusion }) => conclusion.basis),
    column('cues', 'list', 'cue phrases that decided, in words of our own', ({ conclusion }) => conclusion.cues),
    column('classifier', 'text', 'version of the rules that concluded', ({ conclusion }) => conclusion.classifier),
    column('severity', 'text', 'effect on users: LOW, MEDIUM or HIGH', ({ conclusion }) => conclusion.severity),
    column('judgement', 'text', 'judgement that says the clause type', ({ conclusion }) => conclusion.judgement),
    column(
      'severityJudgement',
      'text',
      'judgement that says the severity',
      ({ conclusion }) => conclusion.severityJudgement,
    ),
  ];
}

function lawColumns(origin: string): EdgeColumn[] {
  return [
    column(
      'article',
      'text',
      'id of an article that bears on the clause type; empty where none does',
      ({ path }) => path?.article,
    ),
    column('articleRef', 'text', 'the article as its law counts it', ({ path }) => path?.articleRef),
    column('articleLabel', 'text', 'what the article is about', ({ path }) => path?.articleLabel),
    column(
      'articleUri',
      'link',
      'address of its record',
      ({ path }) => path && recordUri(origin, 'Article', path.article),
    ),
    column('articleUrl', 'link', 'where the law can be read', ({ path }) => path?.articleUrl),
    column('relation', 'text', 'how the article bears on the clause', ({ path }) => path?.relation),
    column('rationale', 'text', 'why', ({ path }) => path?.rationale),
    column('mappingConfidence', 'text', 'how sure that is: LOW, MEDIUM or HIGH', ({ path }) => path?.confidence),
    column('mappingSource', 'text', 'where it can be checked', ({ path }) => path?.source),
    column('mappingJudgement', 'text', 'judgement that says so', ({ path }) => path?.judgement),
    column('appliesFrom', 'day', 'first day of the article, where it is set and known', (edge) =>
      application(edge) === 'DAY_SET' ? edge.path?.appliesFrom : null,
    ),
    column('application', 'text', 'whether that day is set: DAY_SET, DAY_NOT_SET or DAY_NOT_KNOWN', application),
    column('endedOn', 'day', 'day on which the article ended', ({ path }) => path?.endedOn),
    column('regulation', 'text', 'slug of the law', ({ path }) => path?.regulation),
    column('regulationName', 'text', 'its short name', ({ path }) => path?.regulationName),
    column(
      'regulationUri',
      'link',
      'address of its record',
      ({ path }) => path && recordUri(origin, 'Regulation', path.regulation),
    ),
    column('jurisdictions', 'list', 'codes of where it applies', ({ path }) => path?.jurisdictions),
    column(
      'agency',
      'text',
      'slug of an agency that enforces it; empty where none is known',
      ({ path }) => path?.enforcement?.agency,
    ),
    column('agencyName', 'text', 'its name', ({ path }) => path?.enforcement?.agencyName),
    column('agencyRole', 'text', 'its role under this law', ({ path }) => path?.enforcement?.agencyRole),
    column(
      'agencyUri',
      'link',
      'address of its record',
      ({ path }) => path?.enforcement && recordUri(origin, 'Agency', path.enforcement.agency),
    ),
  ];
}

function evidenceColumns({ about }: Pick<ExportRequest, 'about'>): EdgeColumn[] {
  const collections = new Map(about.collections.map((collection) => [collection.id, collection]));
  const collectionOf = ({ provision }: Edge) => collections.get(provision.collectionId);
  return [
    column(
      'evidenceUrl',
      'link',
      'where the recorded text, or the record, can be read',
      ({ evidence, provision }) => (evidence && archivedTextUrl(evidence)) ?? provision.url,
    ),
    column('sourceUrls', 'list', 'pages that the document is taken from', ({ evidence }) => evidence?.sourceUrls),
    column('commit', 'text', 'commit of the archive that has the version', ({ evidence }) => evidence?.commit),
    column('path', 'text', 'path of the document in the archive', ({ evidence }) => evidence?.path),
    column(
      'version',
      'text',
      'record id of the latest version that has the provision',
      ({ evidence }) => evidence?.versionId,
    ),
    column('capturedAt', 'time', 'when that version was recorded', ({ evidence }) => evidence?.capturedAt),
    column('wordingSha256', 'text', 'SHA-256 of the normalised wording', ({ evidence }) => evidence?.wordingSha256),
    column(
      'versionSha256',
      'text',
      'SHA-256 of the recorded bytes of the version',
      ({ evidence }) => evidence?.versionSha256,
    ),
    column(
      'wording',
      'text',
      'what the provision says, where the graph has it; empty without wordings',
      ({ wording }) => wording,
    ),
    column('collection', 'text', 'id of the collection that it comes from', ({ provision }) => provision.collectionId),
    column('licence', 'text', 'licence of the collection', (edge) => collectionOf(edge)?.licence),
    column('attribution', 'text', 'whom to name', (edge) => collectionOf(edge)?.attribution),
    column('asOf', 'day', 'as of whose end it is told; empty for the present', () => about.asOf),
    column('dataVersion', 'text', 'version of the data', () => about.version),
    column('notice', 'text', 'what this is, and what not', () => about.disclaimer),
  ];
}

/** The columns of the regulatory map, one row an edge: both ends of every step by their ids, and why it is there. */
export function columnsOf(request: Pick<ExportRequest, 'about'>): EdgeColumn[] {
  const { origin } = request.about;
  return [
    ...provisionColumns(origin),
    ...conclusionColumns(origin),
    ...lawColumns(origin),
    ...evidenceColumns(request),
  ];
}
