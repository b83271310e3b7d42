import { GraphQLError } from 'graphql';
import { jsonAnswer } from './answer.ts';
import { errorStatus } from './error-status.ts';

interface Http {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

function httpOf({ extensions }: GraphQLError): Http {
  return (extensions.http ?? {}) as Http;
}

function statusOf(error: GraphQLError): number {
  return httpOf(error).status ?? errorStatus(String(error.extensions.code));
}

function asJson(error: GraphQLError): object {
  const { http: _, unexpected: __, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}

/** The answer instead of a file: the errors as JSON with the status of the worst of them, never 200. */
export function formError(errors: readonly Error[]): Response {
  const all = errors.map((error) => (error instanceof GraphQLError ? error : new GraphQLError(error.message)));
  const headers = Object.assign({}, ...all.map((error) => httpOf(error).headers ?? {})) as Record<string, string>;
  return jsonAnswer(Math.max(...all.map(statusOf)), { errors: all.map(asJson) }, headers);
}
