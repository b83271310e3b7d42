import type { About } from '../about.ts';
import type { Typed } from '../selection.ts';
import type { Column } from '../table.ts';
import type { Plan } from './plan.ts';

/** What tells a folder that holds a release from any other. */
export const KIND = 'clausegraph-release';

/** One file of a release as it was written. */
export interface ReleasedFile {
  readonly path: string;
  readonly export: string;
  readonly format: string;
  readonly mediaType: string;
  readonly description: string;
  /** What it was narrowed by. */
  readonly filters: Typed;
  readonly holdsWordings: boolean;
  /** Rows, nodes and edges, resources or entries; null where it is none of these. */
  readonly records: number | null;
  readonly bytes: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
  readonly notes: readonly string[];
  /** Its columns, where it is one table; told in the data package. */
  readonly columns: readonly Column[] | null;
}

/** What a release says of itself, whatever the form. */
export interface Release {
  readonly about: About;
  /** Name and version of the program. */
  readonly software: string;
  readonly wordings: boolean;
  readonly filters: Typed;
  readonly files: readonly ReleasedFile[];
  readonly leftOut: Plan['leftOut'];
}

/** The text of a JSON file. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a release is named. */
export function titleOf({ about }: Pick<Release, 'about'>): string {
  return `Clausegraph release of ${about.day}${about.asOf === null ? '' : `, as of ${about.asOf}`}`;
}

/** `manifest.json`: what the release is, and of each file what it holds, its size and its hash. */
export function manifestOf(release: Release): object {
  const { about, software, wordings, filters, files, leftOut } = release;
  return {
    kind: KIND,
    title: titleOf(release),
    disclaimer: about.disclaimer,
    day: about.day,
    asOf: about.asOf,
    dataVersion: about.version,
    software,
    origin: about.origin,
    wordings,
    filters,
    sources: about.collections,
    files: files.map(({ columns: _, ...file }) => file),
    leftOut,
  };
}
