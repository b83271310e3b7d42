import type { Plugin } from 'graphql-yoga';

/** Answers HEAD, everywhere, as it would answer GET; Node leaves the body out. */
export function useHead(): Plugin {
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD') return;
      const { url, headers, signal } = request;
      setRequest(new fetchAPI.Request(url, { method: 'GET', headers, signal }));
    },
  };
}
