import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { namesFormat } from './wanted-form.ts';

/** A request with this header was preflighted by the browser, so that CORS has had its say. */
const PREFLIGHTED = 'x-clausegraph-csrf';
const SIMPLE_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain', '']);

function contentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** A person who follows a link to a file, rather than a page that loads it as a part of itself. */
function isFollowedLink({ headers }: Request, mode: string | null): boolean {
  return mode === 'navigate' && headers.get('sec-fetch-dest') === 'document';
}

/** A query that a foreign page starts without CORS (an image, a script, a form): it could not read the answer, but would cost us the work. */
function isBlindGet(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== 'cross-site' && site !== 'same-site') return false;
  const mode = request.headers.get('sec-fetch-mode');
  return mode !== 'cors' && !(isFollowedLink(request, mode) && namesFormat(request));
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'CSRF_PREVENTED', http: { status: 403 } } });
}

/**
 * Refuses what a foreign page could send without asking CORS first: a POST of a form's content type, a GET out of an image or a link.
 * A link that names the form of a file may be followed from anywhere.
 * GET stays open to programs and to `fetch`: it runs queries only, and nothing here is tied to who asks.
 */
export function useCsrfPrevention(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.headers.has(PREFLIGHTED)) return;
      if (request.method === 'POST' && SIMPLE_TYPES.has(contentType(request)))
        throw refused(`Send the operation as "content-type: application/json", or add the header "${PREFLIGHTED}: 1".`);
      if (request.method === 'GET' && isBlindGet(request))
        throw refused(`Ask from a page by fetch(), or add the header "${PREFLIGHTED}: 1".`);
    },
  };
}
