import type { Cell, CellType, Column } from '../table.ts';

/** The labels of nodes that are taken away, in the order in which they are written. */
export const NOUNS = [
  'Provision',
  'Document',
  'Platform',
  'Collection',
  'Sector',
  'ClauseType',
  'Category',
  'Article',
  'Regulation',
  'Jurisdiction',
  'Agency',
] as const;

/** The label of a node. */
export type Noun = (typeof NOUNS)[number];

function column<Name extends string>(name: Name, type: CellType, description: string): Column & { name: Name } {
  return { name, type, description };
}

/** What is told of a node beside its id and label; each noun has some of them. */
export const NODE_COLUMNS = [
  column('noun', 'text', 'what it is: Provision, Document, Platform, ClauseType, Article, …'),
  column('key', 'text', 'slug, code or record id'),
  column('uri', 'link', 'address of its record'),
  column('description', 'text', 'what it is in a sentence: definition, gist, tagline'),
  column('url', 'link', 'where it can be read at its source'),
  column('platform', 'text', 'slug of the platform'),
  column('document', 'text', 'record id of the document'),
  column('collection', 'text', 'id of the collection'),
  column('clauseType', 'text', 'slug of the primary clause type'),
  column('category', 'text', 'slug of the category'),
  column('regulation', 'text', 'slug of the law'),
  column('jurisdiction', 'text', 'code of the jurisdiction'),
  column('type', 'text', 'which type of its noun: PARAGRAPH, COUNTRY, DIRECTIVE, …'),
  column('termsType', 'text', 'which kind of terms'),
  column('language', 'text', 'ISO 639-1 code'),
  column('position', 'integer', 'place in the document, 0 for the first'),
  column('headings', 'list', 'headings above it, the outermost first'),
  column('severity', 'text', 'effect on users: LOW, MEDIUM or HIGH'),
  column('confidence', 'number', 'how sure the primary clause type is, 0 to 1'),
  column('confidenceLevel', 'text', 'the same as LOW, MEDIUM or HIGH'),
  column('basis', 'text', 'what the conclusion rests on: EXPLICIT, INFERRED or CURATED'),
  column('unclassifiedReason', 'text', 'why it has no clause type'),
  column('current', 'boolean', 'whether it stands in terms that are still there'),
  column('firstTracked', 'time', 'when it was first recorded'),
  column('lastChanged', 'time', 'when the platform last changed it'),
  column('endedAt', 'time', 'when it was removed or taken down'),
  column('ref', 'text', 'the article as its law counts it'),
  column('citation', 'text', 'how the law is cited'),
  column('celex', 'text', 'CELEX number of the law'),
  column('eli', 'text', 'European Legislation Identifier'),
  column('status', 'text', 'whether the law binds'),
  column('inForce', 'day', 'day on which the law came into force'),
  column('appliesFrom', 'day', 'first day of the article; empty where it is not known or not set'),
  column('dayNotSet', 'boolean', 'whether the first day of the article is still to be set'),
  column('endedOn', 'day', 'first day on which the article applies no more'),
  column('licence', 'text', 'licence of the collection'),
  column('licenceUrl', 'link', 'where the licence can be read'),
  column('attribution', 'text', 'how the collection asks to be named'),
  column('statedBy', 'text', 'who says so'),
  column('reviewStatus', 'text', 'whether somebody reviewed it'),
  column('wording', 'text', 'SHA-256 of the text'),
  column('text', 'text', 'the text itself, under the licence of its collection; empty without wordings'),
] as const satisfies readonly Column[];

type NodeColumn = (typeof NODE_COLUMNS)[number]['name'];

/** What one noun tells of a node. */
export type NodeValues = Readonly<Partial<Record<Exclude<NodeColumn, 'noun' | 'key' | 'uri'>, Cell | undefined>>>;

/** A node: a key that is unique among all nodes, what to call it, and what is known of it, by column. */
export interface GraphNode {
  readonly noun: Noun;
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly values: NodeValues;
}

/** The id of a node, unique among all: a record id, or the noun with the key. */
export function nodeId(noun: Noun, key: string): string {
  return key.startsWith('CG-') ? key : `${noun}:${key}`;
}
