import { createYoga, type Plugin, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import { EnvironmentError } from '../errors.ts';
import { type Context, createContext } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Logger } from '../logger.ts';
import { useAnswerForms } from './answer-form.ts';
import { ArrivalWatch } from './arrival-watch.ts';
import { Callers, useCallers } from './caller.ts';
import { useCompression } from './compression.ts';
import { Connections, useConnections } from './connection.ts';
import { useCors } from './cors.ts';
import { useCostHeaders } from './cost-header.ts';
import { useCsrfPrevention } from './csrf.ts';
import { useDocumentLimit } from './document-limit.ts';
import { EXPORT_PATH, exportRoute } from './export-route.ts';
import { FileTurns } from './file-turn.ts';
import { graphiqlRoute } from './graphiql-route.ts';
import { useHead } from './head.ts';
import { healthRoute } from './health.ts';
import { ID_PATH, idRoute } from './id-route.ts';
import { notReadyRoute } from './not-ready-route.ts';
import { publicError, useMaskedErrorLog } from './public-error.ts';
import { useRequestCheck } from './request-check.ts';
import { useRefusalBody, useResponseHeaders } from './response-header.ts';
import { type Route, useRoutes } from './route.ts';
import { pulseOf, type Standing } from './standing.ts';
import { useSubscriptions } from './subscription.ts';
import { Traces, useAccessLog, useTraces } from './trace.ts';
import { vocabularyRoute } from './vocabulary-route.ts';

/** Where GraphQL is. */
export const ENDPOINT = '/graphql';

/** Where callers are told apart, and held to rates; below these paths too. */
const GUARDED = [ENDPOINT, EXPORT_PATH, ID_PATH];

/** What a server needs: `standing` is asked at each request, so that it may answer before there is a graph. */
export interface ServerOptions {
  readonly config: Pick<
    Config,
    | 'publicUrl'
    | 'corsOrigins'
    | 'bodyLimit'
    | 'limits'
    | 'exportCost'
    | 'rates'
    | 'trustedProxies'
    | 'subscribers'
    | 'exports'
  >;
  readonly log: Logger;
  readonly standing: () => Standing;
}

const rootRoute: Route = (_request, path) =>
  path === '/' ? new Response(null, { status: 302, headers: { location: ENDPOINT } }) : null;

function graphOf(standing: Standing): Graph {
  if ('graph' in standing) return standing.graph;
  throw new EnvironmentError('DATABASE_UNAVAILABLE', standing.reason);
}

/** The plugins in the order of their work on a response: the log comes last and sees it as it leaves. */
function pluginsOf(
  { config, standing }: ServerOptions,
  traces: Traces,
  callers: Callers,
  freshContext: (request: Request) => Context,
): Plugin[] {
  const pulse = pulseOf(standing);
  const connections = new Connections();
  const files = {
    config,
    standing,
    turns: new FileTurns(config.exports),
    logOf: (request: Request) => traces.of(request).log,
    connectionOf: (request: Request) => connections.of(request),
  };
  return [
    useHead(),
    useConnections(connections),
    useTraces(traces),
    useCors(config.corsOrigins),
    useRoutes(GUARDED, [
      healthRoute(pulse),
      rootRoute,
      vocabularyRoute(),
      notReadyRoute(ENDPOINT, standing),
      graphiqlRoute(ENDPOINT),
    ]),
    useCallers(GUARDED, callers),
    useRoutes([ENDPOINT], [exportRoute(files), idRoute(files)]),
    useCsrfPrevention(),
    useExecutionCancellation(),
    useSubscriptions({ traces, freshContext }),
    useRequestCheck(),
    useDocumentLimit(config.limits.tokens),
    useMaskedErrorLog(traces),
    useRefusalBody(),
    useResponseHeaders(ENDPOINT, pulse),
    useCostHeaders(ENDPOINT, config),
    useAnswerForms({ config, traces, connections, turns: files.turns, freshContext }),
    useCompression(),
    useAccessLog(traces),
  ];
}

/** Clausegraph over HTTP: a Node request listener with a `fetch` for programs in the same process. It listens nowhere itself; `dispose` ends its subscriptions. */
export function createServer(options: ServerOptions): YogaServerInstance<object, Context> {
  const { config, log, standing } = options;
  const traces = new Traces(log);
  const callers = new Callers(options);
  const arrivals = new ArrivalWatch({ graph: () => graphOf(standing()), most: config.subscribers, log });
  const freshContext = (request: Request): Context =>
    createContext(graphOf(standing()), traces.of(request).log, config.limits, callers.of(request), arrivals);
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    context({ request }) {
      const context = freshContext(request);
      traces.of(request).trips = context.trips;
      return context;
    },
    plugins: [...pluginsOf(options, traces, callers, freshContext), { onDispose: () => arrivals.close() }],
    maskedErrors: { maskError: (error) => publicError(error, config) },
    maxRequestBodySize: config.bodyLimit,
    multipart: false,
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
}
