import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BadInput, ClausegraphError, EnvironmentError, RateLimited, SourceError } from '../errors.ts';
import type { Traces } from './trace.ts';

const UNEXPECTED = 'Something went wrong on our side. Try again; if it stays, report the requestId in extensions.';
const UNAVAILABLE = 'The database cannot answer at the moment. Try again in a few seconds.';

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? originOf(error.originalError) : error;
}

function placedLike(error: unknown, message: string, extensions: object, originalError?: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? error : null;
  return new GraphQLError(message, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    originalError: originalError instanceof Error ? originalError : null,
    extensions: { ...extensions },
  });
}

function bodyTooLarge(limit: number): GraphQLError {
  const message = `The request body is over the limit of ${limit} bytes. Send values as variables and fewer of them at once, or let the operator raise BODY_LIMIT.`;
  return new GraphQLError(message, { extensions: { code: 'PAYLOAD_TOO_LARGE', http: { status: 413 } } });
}

/** Told by the status too, so that clients that count on it wait. */
function tooMany({ retryAfter }: RateLimited): object {
  return { status: 429, headers: { 'retry-after': String(retryAfter) } };
}

/** The error as the world may see it: our own with their code, GraphQL's own as they are, anything else masked with its origin kept aside. */
export function publicError(error: unknown, { bodyLimit }: { bodyLimit: number }): Error {
  const origin = originOf(error);
  if (origin instanceof GraphQLError) {
    const code = origin.extensions.code;
    if (code === 'REQUEST_ENTITY_TOO_LARGE') return bodyTooLarge(bodyLimit);
    // The outer message says which variable and which field of it; the origin only what is wrong there.
    const { message } = error instanceof GraphQLError ? error : origin;
    return placedLike(error, message, { ...origin.extensions, code: code ?? new BadInput('').code });
  }
  if (origin instanceof EnvironmentError)
    return placedLike(error, UNAVAILABLE, { code: 'DATABASE_UNAVAILABLE' }, origin);
  if (origin instanceof RateLimited)
    return placedLike(error, origin.message, { code: origin.code, http: tooMany(origin) });
  if (origin instanceof ClausegraphError && !(origin instanceof SourceError))
    return placedLike(error, origin.message, { ...origin.details, code: origin.code });
  return placedLike(error, UNEXPECTED, { code: 'INTERNAL_SERVER_ERROR' }, origin);
}

/** Whether an error is one that the world does not see as it is: worth a line in the log. */
export function isOurFault(error: unknown): boolean {
  const origin = originOf(error);
  if (origin instanceof EnvironmentError || origin instanceof SourceError) return true;
  return !(origin instanceof GraphQLError || origin instanceof ClausegraphError);
}

/** Whether an error only says that the database is away for the moment. */
export function isPassing(error: unknown): boolean {
  return originOf(error) instanceof EnvironmentError;
}

/** Logs what was masked with the request it belongs to, and gives the caller the request's id to quote. */
export function useMaskedErrorLog(traces: Traces): Plugin {
  return {
    onResultProcess({ request, result }) {
      for (const single of Array.isArray(result) ? result : [result])
        for (const error of ('errors' in single && single.errors) || []) {
          const origin = originOf(error);
          if (origin === error) continue;
          const { id, log } = traces.of(request);
          log.error({ err: origin, path: error.path }, 'a resolver failed');
          error.extensions.requestId = id;
        }
    },
  };
}
