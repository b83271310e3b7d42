import { type RecordedMessage, recordedMessage } from './commit.ts';
import { gitFields } from './git.ts';

/** A commit as the log tells it. */
export interface Commit {
  id: string;
  author: string;
  /** Seconds since 1970, UTC: when it was written, when it was committed. */
  times: number[];
  /** Null unless it begins as the archive's engine begins. */
  message: RecordedMessage | null;
}

/** What a commit did to one file; `objectId` is null where it deleted it. */
export interface FileChange {
  commit: Commit;
  objectId: string | null;
  path: string;
}

const FORMAT = '%x01%H%x00%at%x00%ct%x00%an <%ae>%x00%B%x00';
const FIELDS = 5;
const NO_OBJECT = /^0+$/u;

function commitOf([id = '', authored = '', committed = '', author = '', message = '']: string[]): Commit {
  return { id: id.slice(1), author, times: [Number(authored), Number(committed)], message: recordedMessage(message) };
}

/** Every change of a file up to `head`, the newest first, without what merges join. */
export async function* fileChanges(gitFolder: string, head: string): AsyncGenerator<FileChange> {
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', `--format=${FORMAT}`];
  let header: string[] = [];
  let commit: Commit | undefined;
  let objectId = '';
  for await (const field of gitFields([`--git-dir=${gitFolder}`, 'log', ...options, head, '--'])) {
    if (header.length > 0 || field.startsWith('\u0001')) {
      header.push(field);
      if (header.length < FIELDS) continue;
      commit = commitOf(header);
      header = [];
    } else if (/^\n?:/u.test(field)) objectId = field.split(' ')[3] ?? '';
    else if (commit && objectId !== '') {
      yield { commit, objectId: NO_OBJECT.test(objectId) ? null : objectId, path: field };
      objectId = '';
    }
  }
}
