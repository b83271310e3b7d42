import { command, query } from '../../db/query.ts';
import type { ChangeKind } from '../change.ts';
import type { Properties } from './law.ts';

/** A document to be, with the platform that publishes it and the collection that holds it. */
export interface DocumentRow {
  key: string;
  platform: string;
  collection: string;
  properties: Properties;
}

/** A version or a provision to be, as one of its document. */
export interface PartRow {
  key: string;
  document: string;
  properties: Properties;
}

/** A stretch of versions in which a provision had a wording. */
export interface WordedRow {
  key: string;
  sha256: string;
  properties: Properties;
}

/** A clause type of which a provision is or was an instance. */
export interface InstanceRow {
  key: string;
  slug: string;
  properties: Properties;
}

/** What a version did to a provision; both by record id. */
export interface ChangeRow {
  version: string;
  provision: string;
  kind: ChangeKind;
  properties: Properties;
}

/** The law that a curated record names beside its provision. */
export interface CitationRow {
  key: string;
  regulations: readonly { slug: string; kind: 'LISTED' | 'PROSE' }[];
  agencies: readonly { slug: string; rationale: string }[];
  jurisdictions: readonly string[];
}

/** What the record of a curated provision says of it in sentences of its own. */
export interface RecordStatementsRow {
  key: string;
  statements: readonly {
    id: string;
    properties: Properties;
    regulations: readonly string[];
    articles: readonly string[];
    agencies: readonly string[];
    jurisdictions: readonly string[];
  }[];
}

interface Keys {
  keys: readonly string[];
}

interface Rows<Row> {
  rows: readonly Row[];
}

/** Statements that write documents and what they consist of. */
export const documents = {
  upsertCollection: command<{ key: string; properties: Properties }>('collection/upsert'),
  upsertPlatforms: command<Keys>('platform/upsert'),
  upsert: command<Rows<DocumentRow>>('document/upsert'),
  upsertVersions: command<Rows<PartRow>>('version/upsert'),
  upsertProvisions: command<Rows<PartRow>>('provision/upsert'),
  upsertWordings: command<Rows<{ key: string; text: string | null }>>('wording/upsert'),
  /** Takes away what the versions of documents say of their provisions, to be written anew. */
  clear: command<Keys>('document/clear'),
  linkWordings: command<Rows<WordedRow>>('provision/link-wordings'),
  linkClauseTypes: command<Rows<InstanceRow>>('provision/link-clause-types'),
  linkPastClauseTypes: command<Rows<InstanceRow>>('provision/link-past-clause-types'),
  linkChanges: command<Rows<ChangeRow>>('version/link-changes'),
  linkCitations: command<Rows<CitationRow>>('provision/link-citations'),
  linkStatements: command<Rows<RecordStatementsRow>>('provision/link-statements'),
};

/** Statements that remove what a source no longer has. */
export const sweep = {
  documents: command<Keys>('document/sweep'),
  versions: command<Keys>('version/sweep'),
  provisions: command<Keys>('provision/sweep'),
  platforms: command<Record<string, never>>('platform/sweep'),
  wordings: command<{ limit: number }, { removed: number }>('wording/sweep'),
  collections: command<Keys>('collection/sweep'),
};

/** What a transaction finds of documents that it is about to write. */
export const heldParts = command<Keys, { key: string; versions: string[]; provisions: string[] }>(
  'document/held-parts',
);

/** The slugs of all clause types. */
export const clauseTypeKeys = query<Record<string, never>, { slug: string }>('clause-type/keys');
