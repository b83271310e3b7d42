import { GraphQLError } from 'graphql';
import { jsonAnswer } from './answer.ts';

const STATUS: Readonly<Record<string, number>> = {
  DATABASE_TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
};

interface Http {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

function httpOf({ extensions }: GraphQLError): Http {
  return (extensions.http ?? {}) as Http;
}

function statusOf(error: GraphQLError): number {
  return httpOf(error).status ?? STATUS[String(error.extensions.code)] ?? 400;
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
