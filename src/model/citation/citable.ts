/** What a citation says, whatever its style. Days are `YYYY-MM-DD`. */
export interface Citable {
  /** Key of the entry: a record id, or that of a query. */
  key: string;
  title: string;
  /** Who wrote it: the platform, or Clausegraph. */
  author: string;
  /** What kind of text it is, such as `Privacy Policy`. */
  genre: string;
  /** Where it is recorded, with the licence of the record; null for what is computed. */
  archive: { name: string; licence: string; attribution: string; commit: string | null; path: string | null } | null;
  /** When it was recorded, or of which day the data are. */
  date: string | null;
  /** The day of the data that were asked. */
  accessed: string;
  url: string | null;
  language: string | null;
  /** What identifies it beyond doubt, by name: hashes, versions. */
  marks: readonly (readonly [name: string, value: string])[];
}

/** The sentence of what a note has: where it is recorded, and every mark. */
export function noteOf({ archive, marks }: Citable): string {
  const recorded =
    archive === null
      ? []
      : [
          `Recorded in ${archive.name} (${archive.licence}; ${archive.attribution})`,
          ...(archive.commit === null ? [] : [`commit ${archive.commit}`]),
          ...(archive.path === null ? [] : [`path ${archive.path}`]),
        ];
  return [...recorded, ...marks.map(([name, value]) => `${name} ${value}`)].join('; ');
}

/** A text on one line, without characters that no style can carry. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
