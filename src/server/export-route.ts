import type { Config } from '../config.ts';
import { BadInput, ClausegraphError, TooManyExports } from '../errors.ts';
import { EXPORTS, exportNamed, formatNamed } from '../export/registry.ts';
import { type ExportOrder, runExport } from '../export/run.ts';
import { FILTERS, type FilterName, type Typed } from '../export/selection.ts';
import type { Logger } from '../logger.ts';
import { jsonAnswer, refusal } from './answer.ts';
import type { Connection } from './connection.ts';
import { errorStatus } from './error-status.ts';
import { fileAnswer } from './file-answer.ts';
import type { FileTurns } from './file-turn.ts';
import type { Route } from './route.ts';
import type { Standing } from './standing.ts';

/** Where exports are. */
export const EXPORT_PATH = '/export';

interface ExportRouteOptions {
  readonly config: Pick<Config, 'publicUrl'>;
  readonly standing: () => Standing;
  readonly turns: FileTurns;
  readonly logOf: (request: Request) => Logger;
  readonly connectionOf: (request: Request) => Connection | null;
}

const NAMES = new Set<string>(Object.keys(FILTERS));
const RETRY = { 'retry-after': '5' };

function called(name: FilterName): string {
  return `"${name}"`;
}

interface Asked {
  readonly typed: Typed;
  readonly wordings: boolean;
}

function askedBy(parameters: URLSearchParams): Asked {
  const typed: Partial<Record<FilterName, string[]>> = {};
  for (const name of new Set(parameters.keys())) {
    if (name === 'wordings') continue;
    if (!NAMES.has(name))
      throw new BadInput(
        `There is no parameter "${name.slice(0, 60)}". There are: ${[...NAMES, 'wordings'].join(', ')}.`,
      );
    typed[name as FilterName] = parameters.getAll(name);
  }
  const wordings = parameters.get('wordings') ?? 'true';
  if (wordings !== 'true' && wordings !== 'false') throw new BadInput('"wordings" is true or false.');
  return { typed, wordings: wordings === 'true' };
}

function listOfExports(origin: string): object {
  return {
    exports: [...EXPORTS.values()].map(({ name, description, filters, formats }) => ({
      name,
      description,
      filters,
      urls: Object.keys(formats).map((extension) => `${origin}${EXPORT_PATH}/${name}.${extension}`),
    })),
  };
}

/** `/export/<what>.<format>` with filters as parameters, and a list of what there is at `/export`. */
export function exportRoute({ config, standing, turns, logOf, connectionOf }: ExportRouteOptions): Route {
  return async (request, path) => {
    if (path !== EXPORT_PATH && !path.startsWith(`${EXPORT_PATH}/`)) return null;
    if (request.method !== 'GET')
      return refusal(405, 'METHOD_NOT_ALLOWED', 'Exports are asked for by GET.', { allow: 'GET, HEAD, OPTIONS' });
    if (path === EXPORT_PATH) return jsonAnswer(200, listOfExports(config.publicUrl));
    const now = standing();
    if (!('graph' in now)) return refusal(503, 'NOT_READY', `Clausegraph is starting: ${now.reason}`, RETRY);
    const log = logOf(request);
    try {
      const file = path.slice(EXPORT_PATH.length + 1);
      const dot = file.indexOf('.');
      const from = exportNamed(dot < 0 ? file : file.slice(0, dot));
      const { extension, format } = formatNamed(from, dot < 0 ? null : file.slice(dot + 1));
      const { typed, wordings } = askedBy(new URL(request.url, 'http://localhost').searchParams);
      const notes: string[] = [];
      const order: ExportOrder = {
        export: from,
        format,
        typed,
        called,
        wordings,
        origin: config.publicUrl,
        signal: request.signal,
        note: (text) => notes.push(text),
      };
      const chunks = turns.inTurn(runExport(now.graph, order));
      const first = await chunks.next();
      const headers = new Headers({
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="${from.name}.${extension}"`,
        'cache-control': 'no-store',
      });
      for (const note of notes) headers.append('x-export-note', note);
      return await fileAnswer({
        first,
        chunks,
        headers,
        connection: connectionOf(request),
        failed: (error) => log.error({ err: error }, 'an export broke off'),
      });
    } catch (error) {
      if (error instanceof TooManyExports) return refusal(503, error.code, error.message, error.details.http.headers);
      if (error instanceof ClausegraphError) return refusal(errorStatus(error.code), error.code, error.message);
      log.error({ err: error }, 'an export failed');
      return refusal(500, 'INTERNAL_SERVER_ERROR', 'The export failed; the log of the server says why.');
    }
  };
}
