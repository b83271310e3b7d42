import type { NodeList } from '../../db/list.ts';
import type { GraphView } from '../../db/view.ts';
import type { Noun } from '../../model/known.ts';
import type { Resource } from '../rdf/resource.ts';
import type { TermName } from '../rdf/vocabulary-term.ts';

/** A way from a record to others: by which property, along which list. */
export interface Way {
  readonly term: TermName;
  /** What is at its end, for people. */
  readonly title: string;
  readonly to: string;
  readonly list: NodeList;
  readonly from: string;
  readonly order: string;
  readonly descending?: boolean;
}

/** A record as it is told: its name for people and what is said of it. */
export interface KnownRecord {
  readonly key: string;
  readonly title: string;
  readonly resource: Resource;
}

interface KindParts<Row> {
  readonly typename: string;
  /** For people. */
  readonly name: string;
  /** By which unknown keys are told near ones; null for those that nobody types by heart. */
  readonly noun: Noun | null;
  /** A question that reads the record, `$key` standing for its key, alone or within a text. */
  readonly question: string;
  readonly ways: readonly Way[];
  read(graph: GraphView, parameters: { ids: readonly string[] }): Promise<Row[]>;
  title(row: Row): string;
  resource(origin: string, row: Row): Resource;
}

/** A kind of record: how it is read, told and connected. */
export interface RecordKind extends Omit<KindParts<never>, 'read' | 'title' | 'resource'> {
  /** The records with these keys, those that exist. */
  read(graph: GraphView, origin: string, keys: readonly string[]): Promise<KnownRecord[]>;
}

/** Declares a kind of record. */
export function recordKind<Row extends { id: string }>(parts: KindParts<Row>): RecordKind {
  return {
    ...parts,
    async read(graph, origin, keys) {
      const rows = await parts.read(graph, { ids: keys });
      return rows.map((row) => ({
        key: row.id,
        title: parts.title(row),
        resource: parts.resource(origin, row),
      }));
    },
  };
}

/** The question that reads a record. */
export function questionOf({ question }: Pick<RecordKind, 'question'>, key: string): string {
  const text = JSON.stringify(key);
  return question.replace('$key', () => (question.includes('$key"') ? text.slice(1, -1) : text));
}
