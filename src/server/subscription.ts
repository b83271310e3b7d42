import { setTimeout as sleep } from 'node:timers/promises';
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { isOurFault, isPassing } from './public-error.ts';
import type { Trace, Traces } from './trace.ts';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const STREAM = /text\/event-stream|text\/\*|\*\/\*/;

function notAcceptable(): GraphQLError {
  return new GraphQLError('Subscriptions are answered by server-sent events: name "text/event-stream" in "accept".', {
    extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } },
  });
}

/** What a subscription over HTTP needs: a context of its own for each event, and to know where its request is traced. */
interface SubscriptionOptions {
  readonly traces: Traces;
  readonly freshContext: (request: Request) => Context;
}

/** Answers one event from the graph as it now is; while the database is away, tries again, for what was told once does not come again. */
async function answered(args: ExecutionArgs, contextOf: () => object, signal: AbortSignal): Promise<ExecutionResult> {
  for (let delay = FIRST_WAIT; ; delay = Math.min(2 * delay, LONGEST_WAIT)) {
    const result = await execute({ ...args, contextValue: contextOf() });
    if (signal.aborted || !result.errors?.some(isPassing)) return result;
    await sleep(delay, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** The events of a subscription, each answered from the graph as it then is, until its caller leaves. */
async function* answers(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  { freshContext }: SubscriptionOptions,
  trace: Trace,
): AsyncGenerator<ExecutionResult, void> {
  const context = args.contextValue as { request: Request };
  let count = 0;
  try {
    for await (const rootValue of events) {
      const contextOf = () => ({ ...context, ...freshContext(context.request) });
      const result = await answered({ ...args, rootValue }, contextOf, context.request.signal);
      for (const error of result.errors ?? [])
        if (isOurFault(error)) trace.log.error({ err: error, path: error.path }, 'a resolver failed');
      count += 1;
      yield result;
    }
  } finally {
    const milliseconds = Math.round(performance.now() - trace.started);
    trace.log.info({ operation: trace.operation ?? undefined, events: count, milliseconds }, 'subscription ended');
  }
}

function leavable<Item>(
  source: AsyncIterable<Item>,
  leave: () => void,
  signal: AbortSignal,
): AsyncIterableIterator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  signal.addEventListener('abort', leave, { once: true });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      return iterator.next();
    },
    async return() {
      leave();
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Answers subscriptions event by event, and gives up what they hold when their caller leaves. */
export function useSubscriptions(options: SubscriptionOptions): Plugin {
  async function subscribe(args: ExecutionArgs): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const { request } = args.contextValue as { request: Request };
    const events = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in events)) return events;
    const source = events[Symbol.asyncIterator]() as AsyncIterator<unknown>;
    const leave = (): void => void source.return?.();
    if (request.signal.aborted) leave();
    return leavable(answers(events, args, options, options.traces.of(request)), leave, request.signal);
  }

  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const accepted = (args.contextValue as { request: Request }).request.headers.get('accept') ?? '*/*';
      if (STREAM.test(accepted)) setSubscribeFn(subscribe);
      else setResultAndStopExecution({ errors: [notAcceptable()] });
    },
    onResponse({ response: { headers } }) {
      if (!headers.get('content-type')?.startsWith('text/event-stream')) return;
      // "none" is no coding; and a proxy that buffers would hold events back.
      headers.delete('content-encoding');
      headers.set('x-accel-buffering', 'no');
    },
  };
}
