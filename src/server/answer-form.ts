import { type ExecutionResult, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Config } from '../config.ts';
import { BadInput } from '../errors.ts';
import type { Data } from '../export/answer.ts';
import type { Context } from '../graphql/context.ts';
import { datasetVersion } from '../model/dataset.ts';
import { jsonAnswer } from './answer.ts';
import { answerFile } from './answer-file.ts';
import { type AskedFile, askedFile } from './asked-file.ts';
import type { Connections } from './connection.ts';
import type { FileTurns } from './file-turn.ts';
import { formError } from './form-error.ts';
import { publicError } from './public-error.ts';
import type { Traces } from './trace.ts';
import { namesFormat, type Wanted, wantedForm, wantsAll } from './wanted-form.ts';

interface AnswerFormOptions {
  readonly config: Pick<Config, 'publicUrl' | 'exportCost' | 'bodyLimit'>;
  readonly traces: Traces;
  readonly connections: Connections;
  readonly turns: FileTurns;
  readonly freshContext: (request: Request) => Context;
}

interface Order {
  readonly wanted: Wanted;
  readonly all: boolean;
}

function orderOf(request: Request): Order {
  const wanted = wantedForm(request);
  const all = wantsAll(request);
  if (all && wanted === 'json')
    throw new BadInput('"all" goes with a form that is written as it is read: add format=csv, or leave "all" out.');
  return { wanted, all };
}

/** Null where the request does not say properly what it wants. */
function properOrder(request: Request): Order | null {
  try {
    return orderOf(request);
  } catch {
    return null;
  }
}

/** Answers queries as files, by `format` in the address or by `accept`; `all=true` follows every list to its end. */
export function useAnswerForms({ config, traces, connections, turns, freshContext }: AnswerFormOptions): Plugin {
  const files = new WeakMap<Request, { asked: AskedFile; version: string | null }>();

  async function answered(request: Request, { data, errors }: ExecutionResult, order: Order): Promise<Response> {
    if (errors !== undefined && errors.length > 0) return formError(errors);
    if (order.wanted === 'json') return jsonAnswer(200, { data });
    const file = files.get(request);
    if (file === undefined || data == null) return formError([new GraphQLError('There is nothing to write.')]);
    const { log } = traces.of(request);
    try {
      return await answerFile(file.asked, data as Data, {
        form: order.wanted,
        origin: config.publicUrl,
        following: order.all
          ? { most: config.exportCost, signal: request.signal, turns, freshContext: () => freshContext(request) }
          : null,
        version: file.version,
        connection: connections.of(request),
        failed: (error) => log.error({ err: error }, 'an answer broke off'),
      });
    } catch (error) {
      const shown = publicError(error, config);
      if (shown !== error) log.debug({ err: error }, 'an answer could not be written');
      return formError([shown]);
    }
  }

  return {
    onRequestParse({ request }) {
      orderOf(request);
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const context = args.contextValue as unknown as Context & { request: Request };
      const { wanted, all } = orderOf(context.request);
      if (wanted === 'json') return;
      const asked = askedFile(args, context, all);
      if (asked === null) return;
      setExecuteFn(async (given) => {
        const version = all ? await datasetVersion(context.graph) : null;
        files.set(context.request, { asked, version });
        return executeFn({ ...given, document: { kind: Kind.DOCUMENT, definitions: [asked.executed] } });
      });
    },
    onSubscribe({ args }) {
      const { request } = args.contextValue as { request: Request };
      if (orderOf(request).wanted !== 'json')
        throw new BadInput('Only a query can be written as a file, not a subscription. Accept text/event-stream.');
    },
    onResultProcess({ request, result, setResultProcessor }) {
      const order = properOrder(request);
      if (order !== null && order.wanted === 'json' && !namesFormat(request)) return;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      setResultProcessor(
        (one) => answered(request, one as ExecutionResult, order ?? { wanted: 'json', all: false }) as never,
        'application/json',
      );
    },
  };
}
