import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

function badRequest(status: number, message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

const BATCH =
  'Batching is not supported. Ask for several things in one operation: name each by an alias, or give nodes(ids: […]) all ids.';

function inWords(error: unknown): unknown {
  if (error instanceof SyntaxError)
    return badRequest(400, 'The parameters "variables" and "extensions" must be JSON objects.');
  if (error instanceof GraphQLError && error.message === 'POST body sent invalid JSON.')
    return badRequest(400, 'The request body is not JSON. Send {"query": "…", "variables": {…}}.');
  return error;
}

/** Says what is wrong with a request whose parameters cannot be read: not JSON, compressed, or several at once. */
export function useRequestCheck(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const encoding = request.headers.get('content-encoding') ?? 'identity';
      if (encoding !== 'identity')
        throw badRequest(
          415,
          `Request bodies are not accepted as "${encoding}". Send it uncompressed.`,
          'UNSUPPORTED_MEDIA_TYPE',
        );
      if (requestParser === undefined) return;
      setRequestParser(async (one) => {
        try {
          const asked = await requestParser(one);
          if (Array.isArray(asked)) throw badRequest(400, BATCH);
          return asked;
        } catch (error) {
          throw inWords(error);
        }
      });
    },
  };
}
