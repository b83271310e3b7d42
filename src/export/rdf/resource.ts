import type { ClassName } from './class.ts';
import type { TermKind } from './term.ts';
import type { TermName } from './vocabulary-term.ts';

/** A text of which the kind is said with it, whatever its property holds elsewhere. */
export class Typed {
  readonly text: string;
  readonly kind: TermKind;

  constructor(text: string, kind: TermKind) {
    this.text = text;
    this.kind = kind;
  }
}

/** What a property says: a text, number or truth value, the address of another resource, or that resource itself. */
export type Value = string | number | boolean | Typed | OpenResource;

/** Properties by any name; those that the vocabulary does not name are ours. */
export interface OpenResource {
  /** Its address; one without is known only from where it stands. */
  readonly id?: string;
  readonly type?: string | readonly string[];
  readonly [name: string]: Value | readonly Value[] | null | undefined;
}

/** Something with an address and what is said of it: JSON-LD without its context. Null and empty lists say nothing. */
export type Resource = { readonly id: string; readonly type: ClassName | readonly ClassName[] } & {
  readonly [Name in TermName]?: Value | readonly Value[] | null;
};

/** The values of a property, none where nothing is known. */
export function valuesOf(value: OpenResource[string]): readonly Value[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}
