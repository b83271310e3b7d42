import jsonld, { type NodeObject } from 'jsonld';
import { Parser, type Quad, Store } from 'n3';

/** A file in Turtle, read by a parser. */
export function storeOf(turtle: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(turtle));
}

/** A document in JSON-LD as triples; nothing is fetched from anywhere. */
export async function storeOfJson(text: string, contexts: Readonly<Record<string, object>> = {}): Promise<Store> {
  const documentLoader = async (url: string) => {
    const document = contexts[url];
    if (document === undefined) throw new Error(`${url} is fetched`);
    return { documentUrl: url, document: document as NodeObject };
  };
  // Safe: what would be dropped because nothing says what it means is an error.
  const options = { format: 'application/n-quads' as const, documentLoader, safe: true };
  const quads = await jsonld.toRDF(JSON.parse(text), options);
  return new Store(new Parser({ format: 'application/n-quads' }).parse(String(quads)));
}

function told({ subject, predicate, object }: Quad): string {
  const node = (term: { termType: string; value: string }) => (term.termType === 'BlankNode' ? '_' : term.value);
  const kind = object.termType === 'Literal' ? `${object.language}^^${object.datatype.value}` : '';
  return `${node(subject)} ${predicate.value} ${node(object)} ${kind}`;
}

/** The triples as lines, sorted, blank nodes without their names. */
export function triplesOf(store: Store): string[] {
  return store.getQuads(null, null, null, null).map(told).sort();
}

const PREFIXES: Readonly<Record<string, string>> = {
  cg: 'https://w3id.org/clausegraph/vocabulary#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** A name with a prefix in full. */
export function full(name: string): string {
  const [prefix = '', local] = name.split(':');
  return `${PREFIXES[prefix]}${local}`;
}

/** What a property says of a subject, sorted. */
export function objectsOf(store: Store, subject: string, property: string): string[] {
  return store
    .getObjects(subject, full(property), null)
    .map(({ value }) => value)
    .sort();
}

/** What is of a class, sorted. */
export function instancesOf(store: Store, type: string): string[] {
  return store
    .getSubjects(full('rdf:type'), full(type), null)
    .map(({ value }) => value)
    .sort();
}
