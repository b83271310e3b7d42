import { CLASSES } from './class.ts';
import type { OpenResource } from './resource.ts';
import { PREFIXES } from './term.ts';
import { TurtleText } from './turtle.ts';
import { TERMS } from './vocabulary-term.ts';

const VOCABULARY = PREFIXES.cg.slice(0, -1);
const OWN = 'cg:';

const HEAD: OpenResource = {
  id: VOCABULARY,
  type: 'owl:Ontology',
  title: 'Clausegraph vocabulary',
  comment:
    'Classes and properties for terms of online platforms, what is concluded of them, and the law that bears on them.',
};

function classes(): OpenResource[] {
  return Object.values(CLASSES).flatMap((one) =>
    'label' in one ? [described(one.iri, 'rdfs:Class', one.label, one.comment)] : [],
  );
}

function properties(): OpenResource[] {
  return Object.values(TERMS).flatMap(({ iri, kind, label, comment }) =>
    iri.startsWith(OWN) && comment !== undefined
      ? [described(iri, kind === 'link' ? 'owl:ObjectProperty' : 'owl:DatatypeProperty', label, comment)]
      : [],
  );
}

function described(iri: string, type: string, label: string, comment: string): OpenResource {
  return { id: `${PREFIXES.cg}${iri.slice(OWN.length)}`, type, label, comment, isDefinedBy: VOCABULARY };
}

/** What our own classes and properties mean, as Turtle: the content of `vocabulary.ttl`. */
export function vocabularyTurtle(): string {
  const text = new TurtleText();
  for (const one of [HEAD, ...classes(), ...properties()]) text.add(one);
  return text.end();
}
