import type { Plugin } from 'graphql-yoga';
import { refusal } from './answer.ts';

/** Answers the requests that are its own, null for all others. */
export type Route = (request: Request, path: string) => Response | null | Promise<Response | null>;

/** Asks the routes in turn, then leaves `/graphql` to GraphQL and says of anything else that it is not there. */
export function useRoutes(endpoint: string, routes: readonly Route[]): Plugin {
  return {
    async onRequest({ request, endResponse }) {
      const path = new URL(request.url, 'http://localhost').pathname.replace(/(?<=.)\/$/, '');
      for (const route of routes) {
        const answer = await route(request, path);
        if (answer !== null) return endResponse(answer);
      }
      if (path !== endpoint)
        endResponse(refusal(404, 'NOT_FOUND', `There is nothing at ${path}. GraphQL is at ${endpoint}.`));
    },
  };
}
