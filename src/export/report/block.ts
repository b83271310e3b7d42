/** Words; with `href` they lead there. */
export type Phrase = string | { readonly text: string; readonly href: string };

/** Words of one line. */
export type Line = readonly Phrase[];

/** An entry of a list, with small print below it. */
export interface Item {
  readonly line: Line;
  readonly note?: Line;
}

/** A table; every row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Line[])[];
}

/** Part of a report; all of it one line each, but `quote` and `code`, which keep their lines. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'facts'; readonly entries: readonly (readonly [name: string, value: Line])[] }
  | TableBlock
  | { readonly kind: 'quote'; readonly text: string; readonly from: Line }
  | { readonly kind: 'code'; readonly text: string };

/** A heading with what stands below it. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** What a report says, whatever its form. */
export interface Report {
  readonly title: string;
  /** Words below the title: what it is, of which day, and that it is no legal advice. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** A paragraph of these words. */
export function paragraph(...line: Phrase[]): Block {
  return { kind: 'paragraph', line };
}

/** Names with their values, without those of which nothing is known. */
export function facts(entries: readonly (readonly [name: string, value: Phrase | Line | number | null])[]): Block {
  return {
    kind: 'facts',
    entries: entries.flatMap(([name, value]) => (value === null ? [] : [[name, lineOf(value)] as const])),
  };
}

function lineOf(value: Phrase | Line | number): Line {
  if (Array.isArray(value)) return value;
  return [typeof value === 'number' ? String(value) : (value as Phrase)];
}

/** A table whose empty cells say so; without a row, the words for that. */
export function tableOr(
  empty: string,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Phrase | Line | number | null)[])[],
): Block {
  if (rows.length === 0) return paragraph(empty);
  return { kind: 'table', caption, columns, rows: rows.map((row) => row.map((cell) => lineOf(cell ?? '–'))) };
}

/** Words that lead to an address, or the words alone where there is none. */
export function link(text: string, href: string | null): Phrase {
  return href === null ? text : { text, href };
}
