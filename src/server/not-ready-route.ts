import { refusal, wantsPage } from './answer.ts';
import type { Route } from './route.ts';
import type { Standing } from './standing.ts';

const RETRY = '5';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function waitingPage(reason: string): Response {
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clausegraph is starting</title><p>Clausegraph is starting: ${escaped(reason)}<p>This page renews itself.</html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    refresh: '2',
    'retry-after': RETRY,
  };
  return new Response(text, { status: 503, headers: { ...headers, 'content-security-policy': "default-src 'none'" } });
}

/** While no graph is open: 503 at the endpoint, saying why and when to ask again. */
export function notReadyRoute(endpoint: string, standing: () => Standing): Route {
  return (request, path) => {
    const now = standing();
    if (path !== endpoint || request.method === 'OPTIONS' || 'graph' in now) return null;
    if (wantsPage(request)) return waitingPage(now.reason);
    return refusal(503, 'NOT_READY', `Clausegraph is starting: ${now.reason} Ask again in ${RETRY} seconds.`, {
      'retry-after': RETRY,
    });
  };
}
