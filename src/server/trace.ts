import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../logger.ts';

/** What is known of one HTTP request: for its log line, its headers and its errors. */
export interface Trace {
  /** Taken from `x-request-id` where the caller sent a sane one, else made. */
  readonly id: string;
  readonly log: Logger;
  readonly started: number;
  operation: string | null;
  trips: () => number;
}

const SANE_ID = /^[\w.:@-]{1,128}$/;
/** The status that logs use for a caller who left before the answer. */
const CALLER_LEFT = 499;
const QUIET_PATH = /^\/(health|graphiql)\//;

/** Traces by request. */
export class Traces {
  readonly #traces = new WeakMap<object, Trace>();
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** The trace of a request, begun when it is first asked for. */
  of(request: Request): Trace {
    const known = this.#traces.get(request);
    if (known !== undefined) return known;
    const given = request.headers.get('x-request-id');
    const id = given !== null && SANE_ID.test(given) ? given : randomUUID();
    const log = this.#log.child({ requestId: id });
    const trace: Trace = { id, log, started: performance.now(), operation: null, trips: () => 0 };
    this.#traces.set(request, trace);
    return trace;
  }
}

/** Begins the trace of every request; before all that takes time, so that it is that of the whole. */
export function useTraces(traces: Traces): Plugin {
  return {
    onRequest({ request }) {
      traces.of(request);
    },
  };
}

/** Puts `x-request-id` on every response and writes one line a request: no variables, no query, no address. */
export function useAccessLog(traces: Traces): Plugin {
  return {
    onParse({ context }) {
      return ({ result }) => {
        if (result === null || result instanceof Error) return;
        const wanted = context.params.operationName ?? null;
        for (const definition of result.definitions)
          if (definition.kind === 'OperationDefinition' && (wanted === null || definition.name?.value === wanted))
            traces.of(context.request).operation = definition.name?.value ?? definition.operation;
      };
    },
    onResponse({ request, response }) {
      const { id, log, started, operation, trips } = traces.of(request);
      response.headers.set('x-request-id', id);
      const status = request.signal.aborted ? CALLER_LEFT : response.status;
      const path = new URL(request.url, 'http://localhost').pathname;
      const line = { method: request.method, path, status, operation: operation ?? undefined };
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      log[QUIET_PATH.test(path) ? 'debug' : 'info']({ ...line, milliseconds, trips: trips() }, 'request');
    },
  };
}
