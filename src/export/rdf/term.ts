/** Prefixes of the vocabularies that are written, ours first. */
export const PREFIXES = {
  cg: 'https://w3id.org/clausegraph/vocabulary#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What a property holds: `english` is a text in English, `link` another resource. */
export type TermKind = 'link' | 'text' | 'english' | 'day' | 'time' | 'integer' | 'number' | 'boolean';

/** A property: its name in full or with a prefix, what it holds, and how it is called for people. */
export interface Term {
  readonly iri: string;
  readonly kind: TermKind;
  readonly label: string;
  /** What it says; of our own ones only, those of others are documented where they come from. */
  readonly comment?: string;
}

/** A property that others define. */
export function borrowed(iri: string, kind: TermKind, label: string): Term {
  return { iri, kind, label };
}

/** Properties of our own, by name. */
export function own<Name extends string>(
  terms: Readonly<Record<Name, readonly [kind: TermKind, label: string, comment: string]>>,
): Record<Name, Term> {
  const entries = Object.entries<readonly [TermKind, string, string]>(terms);
  return Object.fromEntries(
    entries.map(([name, [kind, label, comment]]) => [name, { iri: `cg:${name}`, kind, label, comment }]),
  ) as Record<Name, Term>;
}

/** A name with a prefix of ours in full; any other one as it is. */
export function fullIri(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  const base = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] : null;
  return base === null ? name : base + rest.join(':');
}
