import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import { BadInput, ClausegraphError } from '../errors.ts';
import { toldOf } from '../export/about.ts';
import { readRecordName, uriOf } from '../export/record/name.ts';
import { readRecord } from '../export/record/record.ts';
import { recordJsonLd, recordTurtle } from '../export/record/record-text.ts';
import type { Logger } from '../logger.ts';
import { asset, assetAnswer } from '../web/asset.ts';
import { PAGE_POLICY } from '../web/page-style.ts';
import { refusalPage } from '../web/record-page.ts';
import { acceptedForm } from './accept.ts';
import { refusal, varyBy, wantsPage } from './answer.ts';
import { errorStatus } from './error-status.ts';
import { recordHtml } from './record-answer.ts';
import type { Route } from './route.ts';
import type { Standing } from './standing.ts';

/** Where records are. */
export const ID_PATH = '/id';

interface IdRouteOptions {
  readonly config: Pick<Config, 'publicUrl'>;
  readonly standing: () => Standing;
  readonly logOf: (request: Request) => Logger;
}

const FORMS = {
  html: ['text/html', 'application/xhtml+xml'],
  jsonld: ['application/ld+json', 'application/json'],
  ttl: ['text/turtle', 'application/x-turtle'],
} as const;
type Form = keyof typeof FORMS;

const TYPES: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
};

const PAGE_HEADERS = { 'content-security-policy': PAGE_POLICY, 'x-frame-options': 'DENY' };

function isForm(name: string): name is Form {
  return Object.hasOwn(FORMS, name);
}

function formOf(request: Request, parameters: URLSearchParams): Form | null {
  const stray = [...parameters.keys()].find((name) => name !== 'format');
  if (stray !== undefined) throw new BadInput(`There is no parameter "${stray.slice(0, 60)}". There is: format.`);
  const named = parameters.get('format');
  if (named === null) return acceptedForm(request.headers.get('accept'), FORMS);
  if (isForm(named)) return named;
  throw new BadInput(`Records do not come as "${named.slice(0, 40)}". Their forms: ${Object.keys(FORMS).join(', ')}.`);
}

function refused(
  request: Request,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
) {
  if (!wantsPage(request)) return refusal(status, code, message, headers);
  const title = status === 404 ? 'Not found' : status === 503 ? 'Not ready yet' : 'This cannot be answered';
  const fixed = { 'content-type': TYPES.html, 'cache-control': 'no-store', ...PAGE_HEADERS };
  return new Response(refusalPage(title, message), { status, headers: { ...fixed, ...headers } });
}

function failed(request: Request, error: unknown, log: Logger): Response {
  if (error instanceof ClausegraphError) return refused(request, errorStatus(error.code), error.code, error.message);
  log.error({ err: error }, 'a record could not be shown');
  return refused(
    request,
    500,
    'INTERNAL_SERVER_ERROR',
    'The record could not be shown; the log of the server says why.',
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.slice(ID_PATH.length + 1));
  } catch {
    throw new BadInput('The address is not percent-encoded as UTF-8.');
  }
}

async function recordAnswer(graph: Graph, request: Request, path: string, origin: string): Promise<Response> {
  const url = new URL(request.url, 'http://localhost');
  const name = readRecordName(decoded(path));
  const form = formOf(request, url.searchParams);
  const forms = Object.keys(FORMS) as Form[];
  if (form === null)
    return refusal(406, 'NOT_ACCEPTABLE', `Records come as ${forms.map((one) => FORMS[one][0]).join(', ')}.`);
  const view = { read: graph.read.bind(graph), asOf: null };
  const uri = uriOf(origin, name);
  const local = uri.slice(`${origin}${ID_PATH}/`.length);
  const [about, record] = await Promise.all([toldOf(view, origin), readRecord(view, origin, name)]);
  if (url.pathname !== `${ID_PATH}/${local}`)
    return new Response(null, {
      status: 301,
      headers: {
        location: `${url.pathname.endsWith('/') ? '../' : './'}${local}${url.search}`,
        'cache-control': 'no-cache',
      },
    });

  const text = {
    html: () => recordHtml(view, about, record),
    jsonld: () => recordJsonLd(about, record),
    ttl: () => recordTurtle(about, record),
  };
  const others = forms.filter((one) => one !== form);
  const link = [
    `<${uri}>; rel="canonical"`,
    ...others.map((one) => `<${uri}?format=${one}>; rel="alternate"; type="${FORMS[one][0]}"`),
  ];
  const fixed = { 'cache-control': 'no-cache', link: link.join(', '), ...(form === 'html' ? PAGE_HEADERS : {}) };
  return assetAnswer(request, asset(TYPES[form], await text[form]()), fixed);
}

/** `/id/<record>`: a record to read in a browser, and as JSON-LD and Turtle for programs, as they ask. */
export function idRoute({ config, standing, logOf }: IdRouteOptions): Route {
  return async (request, path) => {
    if (path !== ID_PATH && !path.startsWith(`${ID_PATH}/`)) return null;
    if (request.method !== 'GET')
      return refusal(405, 'METHOD_NOT_ALLOWED', 'Records are asked for by GET.', { allow: 'GET, HEAD, OPTIONS' });
    const now = standing();
    const answer =
      'graph' in now
        ? await recordAnswer(now.graph, request, path, config.publicUrl).catch((error: unknown) =>
            failed(request, error, logOf(request)),
          )
        : refused(request, 503, 'NOT_READY', `Clausegraph is starting: ${now.reason}`, { 'retry-after': '5' });
    varyBy(answer.headers, 'Accept');
    return answer;
  };
}
