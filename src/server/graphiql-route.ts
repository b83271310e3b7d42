import { assetAnswer } from '../web/asset.ts';
import { readExamples } from '../web/example.ts';
import { GRAPHIQL_POLICY, type GraphiqlSite, graphiqlSite } from '../web/graphiql.ts';
import { refusal, varyBy, wantsPage } from './answer.ts';
import type { Route } from './route.ts';
import { namesFormat } from './wanted-form.ts';

const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'cache-control': 'no-cache' };
const GUARDED = {
  'content-security-policy': GRAPHIQL_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** GraphiQL for browsers at the endpoint, and its files under `/graphiql/`, kept by browsers for as long as they stay the same. */
export function graphiqlRoute(endpoint: string): Route {
  let site: Promise<GraphiqlSite> | null = null;
  return async (request, path) => {
    const page = path === endpoint && wantsPage(request) && !namesFormat(request);
    if (!page && !path.startsWith('/graphiql/')) return null;
    site ??= graphiqlSite(endpoint, readExamples());
    const { page: entry, files } = await site;
    if (page) {
      const answer = await assetAnswer(request, entry, { ...ASK_AGAIN, ...GUARDED });
      varyBy(answer.headers, 'Accept');
      return answer;
    }
    const file = files.get(path);
    return file === undefined
      ? refusal(404, 'NOT_FOUND', `There is nothing at ${path}. GraphiQL is at ${endpoint}.`)
      : assetAnswer(request, file, FOREVER);
  };
}
