import { contextText } from '../export/rdf/context.ts';
import { vocabularyTurtle } from '../export/rdf/vocabulary.ts';
import { CONTEXT_PATH } from '../export/record/record-text.ts';
import { type Asset, asset, assetAnswer } from '../web/asset.ts';
import { refusal } from './answer.ts';
import type { Route } from './route.ts';

const VOCABULARY_PATH = '/vocabulary';

// Processors of JSON-LD in browsers read the context from any page.
const HEADERS = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' };

/** `/context.jsonld` and `/vocabulary`: what the names in our JSON-LD and RDF mean. */
export function vocabularyRoute(): Route {
  const files = new Map<string, Asset>([
    [CONTEXT_PATH, asset('application/ld+json', contextText())],
    [VOCABULARY_PATH, asset('text/turtle; charset=utf-8', vocabularyTurtle())],
  ]);
  return (request, path) => {
    const file = files.get(path);
    if (file === undefined) return null;
    if (request.method !== 'GET')
      return refusal(405, 'METHOD_NOT_ALLOWED', 'The vocabulary is asked for by GET.', { allow: 'GET, HEAD, OPTIONS' });
    return assetAnswer(request, file, HEADERS);
  };
}
