import type { Plugin } from 'graphql-yoga';
import { refusal, varyBy } from './answer.ts';
import type { Pulse } from './standing.ts';

/** These answer without the database, also while it hangs. */
const WITHOUT_DATA = /^\/(health|graphiql)\//;

/** Puts on every response what browsers should hold to, and `x-dataset-version` on those about data once there is some. */
export function useResponseHeaders(endpoint: string, pulse: () => Promise<Pulse>): Plugin {
  return {
    async onResponse({ request, response }) {
      const { headers } = response;
      headers.set('x-content-type-options', 'nosniff');
      headers.set('referrer-policy', 'no-referrer');
      const path = new URL(request.url, 'http://localhost').pathname;
      if (path === endpoint) varyBy(headers, 'Accept');
      if (WITHOUT_DATA.test(path)) return;
      const now = await pulse();
      if (now.ready && now.version !== null) headers.set('x-dataset-version', now.version);
    },
  };
}

const REFUSALS = new Map([
  [
    406,
    [
      'NOT_ACCEPTABLE',
      'Answers are "application/graphql-response+json" or "application/json", or a file such as "text/csv": name one of them in "accept".',
    ],
  ],
  [415, ['UNSUPPORTED_MEDIA_TYPE', 'Send the operation by POST as "content-type: application/json", or by GET.']],
] as const);

/** Gives the refusals that come without a body one that says what to do, and leaves them their headers. */
export function useRefusalBody(): Plugin {
  return {
    onResponse({ response, setResponse }) {
      const words = response.body === null ? REFUSALS.get(response.status as 406 | 415) : undefined;
      if (words === undefined) return;
      const answer = refusal(response.status, words[0], words[1]);
      for (const [name, value] of response.headers) if (!answer.headers.has(name)) answer.headers.set(name, value);
      setResponse(answer);
    },
  };
}
