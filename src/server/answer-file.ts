import { ClausegraphError } from '../errors.ts';
import { aboutOf } from '../export/about.ts';
import type { Answer, AnswerForm, Data } from '../export/answer.ts';
import { type Follow, tablesOf } from '../export/answer-table.ts';
import { everyRest, pagesOf } from '../export/page-walk.ts';
import type { Chunk, Table } from '../export/table.ts';
import { noting } from '../export/table-format.ts';
import { datasetVersion } from '../model/dataset.ts';
import type { AskedFile } from './asked-file.ts';
import type { Connection } from './connection.ts';
import { fileAnswer } from './file-answer.ts';
import type { FileTurns } from './file-turn.ts';
import { checkFollowing, type Followed, pageFollower } from './page-follower.ts';

/** What a file is made of, beside the answer. */
export interface FileOptions {
  readonly form: AnswerForm;
  readonly origin: string;
  /** How further pages are read; null leaves every list at its first page. */
  readonly following: (Pick<Followed, 'most' | 'signal' | 'freshContext'> & { readonly turns: FileTurns }) | null;
  /** Version of the data before the first page was read; null where it does not matter. */
  readonly version: string | null;
  readonly connection: Connection | null;
  failed(error: unknown): void;
}

const PART = 'More pages follow: this is a part. Add all=true to the address for all of them, or page on by "after".';

async function stay(): Promise<null> {
  return null;
}

function followOf(
  asked: AskedFile,
  data: Data,
  following: FileOptions['following'],
  note: (text: string) => void,
): Follow {
  if (following !== null) {
    const followed = { ...asked, ...following };
    checkFollowing(followed, data);
    return pageFollower(followed);
  }
  if (everyRest(asked.shape, data).next().done === false) note(PART);
  return stay;
}

function noted(tables: readonly Table[], note: (text: string) => void): Table[] {
  return tables.map((table) => ({ ...table, rows: { [Symbol.asyncIterator]: () => noting(table, note) } }));
}

/** The file to its end; fails where the data changed meanwhile, for then it is no one state of them. */
async function* whole(chunks: AsyncIterable<Chunk>, { context }: AskedFile, version: string | null) {
  yield* chunks;
  if (version !== null && (await datasetVersion(context.graph)) !== version)
    throw new ClausegraphError('DATA_CHANGED', 'The data changed while they were read. Ask again.');
}

function contentTypeOf({ mediaType }: AnswerForm): string {
  if (mediaType === 'text/csv') return 'text/csv; charset=utf-8; header=present';
  return /^text\/|ndjson$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

function nameOf({ name }: AskedFile, { extension }: AnswerForm): string {
  return `${name}.${extension}`;
}

/** The answer to a query as a file, sent as it is read. Throws where it cannot be one; what goes wrong later breaks the connection. */
export async function answerFile(asked: AskedFile, data: Data, options: FileOptions): Promise<Response> {
  const { form, origin, following, version, connection, failed } = options;
  const notes: string[] = [];
  const note = (text: string): void => void notes.push(text);
  const follow = followOf(asked, data, following, note);
  const answer: Answer = {
    name: asked.name,
    shape: asked.shape,
    pages: { [Symbol.asyncIterator]: () => pagesOf(asked.shape, data, follow) },
    tables: noted(tablesOf(asked.name, asked.shape, data, follow), note),
    about: await aboutOf(asked.context.graph, origin),
  };
  const read = whole(form.write(answer), asked, version);
  const chunks = following === null ? read : following.turns.inTurn(read);
  const first = await chunks.next();
  const headers = new Headers({
    'content-type': contentTypeOf(form),
    'content-disposition': `attachment; filename="${nameOf(asked, form)}"`,
    'cache-control': 'no-store',
  });
  for (const text of notes) headers.append('x-export-note', text);
  return fileAnswer({ first, chunks, headers, connection, failed });
}
