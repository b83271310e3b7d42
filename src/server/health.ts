import { jsonAnswer } from './answer.ts';
import type { Route } from './route.ts';
import type { Pulse } from './standing.ts';

/** `/health/live` says that the process runs; `/health/ready` says 200 only while queries will be answered, else 503 and why. */
export function healthRoute(pulse: () => Promise<Pulse>): Route {
  return async (_request, path) => {
    if (path === '/health/live') return jsonAnswer(200, { status: 'live' });
    if (path !== '/health/ready') return null;
    const now = await pulse();
    if (!now.ready) return jsonAnswer(503, { status: 'not ready', reason: now.reason }, { 'retry-after': '5' });
    return jsonAnswer(200, { status: 'ready', datasetVersion: now.version });
  };
}
