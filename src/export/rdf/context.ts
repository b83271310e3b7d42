import { CLASSES } from './class.ts';
import { PREFIXES, type Term, type TermKind } from './term.ts';
import { TERMS } from './vocabulary-term.ts';

const TYPES: Readonly<Record<TermKind, object>> = {
  link: { '@type': '@id' },
  text: {},
  english: { '@language': 'en' },
  day: { '@type': 'xsd:date' },
  time: { '@type': 'xsd:dateTime' },
  integer: { '@type': 'xsd:integer' },
  number: { '@type': 'xsd:double' },
  boolean: { '@type': 'xsd:boolean' },
};

function definition({ iri, kind }: Pick<Term, 'iri' | 'kind'>): object {
  return { '@id': iri, ...TYPES[kind] };
}

function context() {
  const classes = Object.entries(CLASSES).map(([name, { iri }]) => [name, iri] as const);
  const terms = Object.entries(TERMS).map(([name, term]) => [name, definition(term)] as const);
  return {
    '@context': {
      '@version': 1.1,
      '@vocab': PREFIXES.cg,
      id: '@id',
      type: '@type',
      ...PREFIXES,
      ...Object.fromEntries(classes),
      ...Object.fromEntries(terms),
    },
  };
}

/** What the names in our JSON-LD mean: the content of `context.jsonld`. */
export const CONTEXT = context();

/** That content as text. */
export function contextText(): string {
  return `${JSON.stringify(CONTEXT, null, 2)}\n`;
}
