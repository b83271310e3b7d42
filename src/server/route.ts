import type { Plugin } from 'graphql-yoga';
import { refusal } from './answer.ts';

/** Answers the requests that are its own, null for all others. */
export type Route = (request: Request, path: string) => Response | null | Promise<Response | null>;

/** Whether a path is one of these, or below one. */
export function isWithin(paths: readonly string[], path: string): boolean {
  return paths.some((one) => path === one || path.startsWith(`${one}/`));
}

/** Asks the routes in turn, then leaves what is within `others` to those who come later and says of anything else that it is not there. */
export function useRoutes(others: readonly string[], routes: readonly Route[]): Plugin {
  return {
    async onRequest({ request, endResponse }) {
      const path = new URL(request.url, 'http://localhost').pathname.replace(/(?<=.)\/$/, '');
      for (const route of routes) {
        const answer = await route(request, path);
        if (answer !== null) return endResponse(answer);
      }
      if (!isWithin(others, path))
        endResponse(
          refusal(
            404,
            'NOT_FOUND',
            `There is nothing at ${path}. GraphQL is at /graphql, files are at /export, records at /id.`,
          ),
        );
    },
  };
}
