import type { AnswerForm } from '../answer.ts';
import { answerResources } from './answer-resource.ts';
import { jsonLd } from './json-ld.ts';
import { PREFIXES } from './term.ts';
import { turtle } from './turtle.ts';

// Names of fields are chosen by whoever asks, so that none has a meaning of its own.
const CONTEXT = { '@version': 1.1, id: '@id', type: '@type', cg: PREFIXES.cg };

/** An answer as Turtle: objects with ids are the records of those ids, fields are properties `cg:<field>`. */
export const TURTLE: AnswerForm = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  description: 'RDF 1.1 Turtle, records by their addresses',
  write: (answer) => turtle(answerResources(answer)),
};

/** An answer as JSON-LD: the same triples as in Turtle. */
export const JSON_LD: AnswerForm = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: 'JSON-LD 1.1, records by their addresses',
  write: (answer) => jsonLd(answerResources(answer), CONTEXT),
};
