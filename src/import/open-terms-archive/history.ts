import type { VersionFacts } from '../facts.ts';
import { type RecordedMessage, recordedMessage } from './commit.ts';
import { documentPath } from './document-path.ts';
import { gitFields } from './git.ts';

/** A recorded version as the history tells it; its text is the object `objectId`. */
export interface RecordedVersion {
  commit: string;
  objectId: string;
  /** Seconds since 1970, UTC. */
  capturedAt: number;
  kind: VersionFacts['kind'];
  engineVersion: string | null;
  snapshots: string[];
}

/** What was found for one path `Service/Terms Type.md`. */
export interface TrackedDocument {
  path: string;
  service: string;
  termsType: string;
  /** By time of capture, the oldest first; those of one second in the order of the history. */
  versions: RecordedVersion[];
  /** Commits whose times cannot be true, left out of `versions`. */
  undated: string[];
  /** True if the newest commit still holds the document. */
  current: boolean;
}

/** The documents that a repository has recorded, by path, and the paths it holds without any record of them. */
export interface History {
  documents: TrackedDocument[];
  unrecorded: string[];
}

interface Commit {
  id: string;
  author: string;
  times: number[];
  message: RecordedMessage | null;
}

const FORMAT = '%x01%H%x00%at%x00%ct%x00%an <%ae>%x00%B%x00';
const FIELDS = 5;
const NO_OBJECT = /^0+$/u;
/** Nobody captured web pages before the web. */
const EARLIEST = Date.UTC(1990) / 1000;
const DAY = 86_400;

async function* commitsWithFiles(
  gitFolder: string,
  head: string,
): AsyncGenerator<{ commit: Commit; objectId: string; path: string }> {
  const args = [
    `--git-dir=${gitFolder}`,
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    `--format=${FORMAT}`,
    head,
    '--',
  ];
  let header: string[] = [];
  let commit: Commit | undefined;
  let objectId = '';
  for await (const field of gitFields(args)) {
    if (header.length > 0 || field.startsWith('\u0001')) {
      header.push(field);
      if (header.length < FIELDS) continue;
      commit = commitOf(header);
      header = [];
    } else if (/^\n?:/u.test(field)) objectId = field.split(' ')[3] ?? '';
    else if (commit && objectId !== '') {
      yield { commit, objectId, path: field };
      objectId = '';
    }
  }
}

function commitOf([id = '', authored = '', committed = '', author = '', message = '']: string[]): Commit {
  return { id: id.slice(1), author, times: [Number(authored), Number(committed)], message: recordedMessage(message) };
}

/** True if the archive's engine made this commit: people's commits can begin with the same words. */
function isRecord({ message, author }: Commit, service: string, termsType: string): boolean {
  if (!message) return false;
  return message.signed || message.target === `${service} ${termsType}` || /\bbot\b/iu.test(author);
}

function captureTime({ times }: Commit, now: number): number | undefined {
  return times.find((time) => time >= EARLIEST && time <= now + DAY);
}

async function currentPaths(gitFolder: string, head: string): Promise<Set<string>> {
  const paths = new Set<string>();
  for await (const path of gitFields([
    `--git-dir=${gitFolder}`,
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    head,
  ])) {
    if (documentPath(path)) paths.add(path.normalize('NFC'));
  }
  return paths;
}

/** Reads the whole history up to `head` once, with the versions of every document and nothing of their texts. */
export async function readHistory(gitFolder: string, head: string): Promise<History> {
  const current = await currentPaths(gitFolder, head);
  const documents = new Map<string, TrackedDocument>();
  const now = Date.now() / 1000;
  for await (const { commit, objectId, path: rawPath } of commitsWithFiles(gitFolder, head)) {
    const named = documentPath(rawPath);
    if (!named || NO_OBJECT.test(objectId) || !commit.message || !isRecord(commit, named.service, named.termsType))
      continue;
    const path = rawPath.normalize('NFC');
    const document = documents.get(path) ?? { path, ...named, versions: [], undated: [], current: current.has(path) };
    documents.set(path, document);
    const { kind, engineVersion, snapshots } = commit.message;
    const capturedAt = captureTime(commit, now);
    if (capturedAt === undefined) document.undated.push(commit.id);
    else document.versions.push({ commit: commit.id, objectId, capturedAt, kind, engineVersion, snapshots });
  }
  for (const { versions } of documents.values())
    versions.reverse().sort((one, other) => one.capturedAt - other.capturedAt);
  const sorted = [...documents.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return { documents: sorted, unrecorded: [...current].filter((path) => !documents.has(path)).sort() };
}
