import type { Plugin } from 'graphql-yoga';
import { varyBy } from './answer.ts';

const ALLOWED_METHODS = 'GET, HEAD, POST, OPTIONS';
const EXPOSED_HEADERS = [
  'x-request-id',
  'x-dataset-version',
  'x-operation-cost',
  'x-operation-cost-limit',
  'x-operation-cost-remaining',
  'x-operation-depth',
  'x-operation-breadth',
  'x-export-note',
  'content-disposition',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'www-authenticate',
].join(', ');
const PREFLIGHT_SECONDS = '86400';

/** Lets pages of these origins (`*`: any) read answers, never with credentials that a browser keeps: there are none. A page that was given a key may send it. */
export function useCors(origins: readonly string[]): Plugin {
  const any = origins.includes('*');

  function allow(request: Request, headers: Headers): void {
    if (!any) varyBy(headers, 'Origin');
    const origin = request.headers.get('origin');
    if (origin === null || !(any || origins.includes(origin))) return;
    headers.set('access-control-allow-origin', any ? '*' : origin);
    headers.set('access-control-expose-headers', EXPOSED_HEADERS);
  }

  return {
    onRequest({ request, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      const headers = new Headers({ allow: ALLOWED_METHODS, 'content-length': '0' });
      const asked = request.headers.get('access-control-request-headers');
      if (request.headers.has('access-control-request-method')) {
        headers.set('access-control-allow-methods', ALLOWED_METHODS);
        headers.set('access-control-max-age', PREFLIGHT_SECONDS);
        if (asked !== null) headers.set('access-control-allow-headers', asked);
        varyBy(headers, 'Access-Control-Request-Headers');
      }
      endResponse(new Response(null, { status: 204, headers }));
    },
    onResponse({ request, response }) {
      allow(request, response.headers);
    },
  };
}
