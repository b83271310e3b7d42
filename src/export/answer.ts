import type { About } from './about.ts';
import type { CellType, Chunk, Table } from './table.ts';

/** One field that an operation selects, as its answer has it. */
export interface Shape {
  /** Its alias, or its name. */
  readonly key: string;
  readonly name: string;
  /** The type that has the field, and the named type of its value. */
  readonly on: string;
  readonly type: string;
  /** The object types that a value can be of: `type`, or those that it stands for. */
  readonly types: readonly string[];
  readonly description: string;
  /** Whether its value is a list; one of plain values is a cell all the same. */
  readonly list: boolean;
  /** Whether its value is a page of a list: `nodes`, `edges` and what is counted of it. */
  readonly connection: boolean;
  /** Whether every object here has a global id, then told as `__id`. */
  readonly node: boolean;
  /** What a cell of it holds; null for objects. */
  readonly cell: CellType | null;
  /** What is selected of an object, in this order, whichever of its types has it; null for plain values. */
  readonly fields: readonly Shape[] | null;
}

/** An object of an answer. Beside what was selected it has `__typename`, and where it is a node `__id`; neither is a column. */
export type Data = Readonly<Record<string, unknown>>;

/** The answer to a query, in a form that files are made of. */
export interface Answer {
  /** Of the operation; `answer` where it has none. */
  readonly name: string;
  readonly shape: readonly Shape[];
  /** The answer, then, where all pages are asked for, each further page of a list in its place: a tree of its own with nothing but `__typename` and `__id` on the way. */
  readonly pages: AsyncIterable<Data>;
  /** A table for each deepest list, read as it is taken; one where no two lists stand side by side. */
  readonly tables: readonly Table[];
  readonly about: About;
}

/** One form that any answer can take. */
export interface AnswerForm {
  readonly extension: string;
  /** Without parameters, as `accept` names it. */
  readonly mediaType: string;
  readonly description: string;
  /** Yields nothing before the first records have been read, so that what is wrong is told instead of a file. */
  write(answer: Answer): AsyncIterable<Chunk>;
}
