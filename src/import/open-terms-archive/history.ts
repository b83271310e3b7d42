import type { VersionFacts } from '../facts.ts';
import { documentPath } from './document-path.ts';
import { gitFields } from './git.ts';
import { type Commit, type FileChange, fileChanges } from './log.ts';

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
  /** When the newest commit had it no more, never before its last version; null while the archive holds it. Seconds since 1970, UTC. */
  endedAt: number | null;
}

/** The documents that a repository has recorded, by path, and the paths it holds without any record of them. */
export interface History {
  documents: TrackedDocument[];
  unrecorded: string[];
}

/** Nobody captured web pages before the web. */
const EARLIEST = Date.UTC(1990) / 1000;
const DAY = 86_400;

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
  const options = ['-r', '-z', '--name-only', '--full-tree'];
  for await (const path of gitFields([`--git-dir=${gitFolder}`, 'ls-tree', ...options, head])) {
    if (documentPath(path)) paths.add(path.normalize('NFC'));
  }
  return paths;
}

/** Takes the changes of files, the newest first, and tells which documents they record. */
function createRecords(now: number) {
  const documents = new Map<string, TrackedDocument>();
  const deletions = new Map<string, number | undefined>();

  const record = ({ commit, objectId, path: rawPath }: FileChange & { objectId: string }): void => {
    const named = documentPath(rawPath);
    if (!named || !commit.message || !isRecord(commit, named.service, named.termsType)) return;
    const path = rawPath.normalize('NFC');
    const document = documents.get(path) ?? { path, ...named, versions: [], undated: [], endedAt: null };
    documents.set(path, document);
    const { kind, engineVersion, snapshots } = commit.message;
    const capturedAt = captureTime(commit, now);
    if (capturedAt === undefined) document.undated.push(commit.id);
    else document.versions.push({ commit: commit.id, objectId, capturedAt, kind, engineVersion, snapshots });
  };
  return {
    documents,
    add(change: FileChange): void {
      const { commit, objectId } = change;
      const path = change.path.normalize('NFC');
      if (objectId !== null) record({ ...change, objectId });
      else if (!deletions.has(path)) deletions.set(path, captureTime(commit, now));
    },
    /** When the last commit that deleted the path did so, as far as that is told. */
    deletedAt: (path: string): number | undefined => deletions.get(path),
  };
}

/** Reads the whole history up to `head` once, with the versions of every document and nothing of their texts. */
export async function readHistory(gitFolder: string, head: string): Promise<History> {
  const current = await currentPaths(gitFolder, head);
  const { documents, add, deletedAt } = createRecords(Date.now() / 1000);
  for await (const change of fileChanges(gitFolder, head)) add(change);
  for (const document of documents.values()) {
    const { path, versions } = document;
    versions.reverse().sort((one, other) => one.capturedAt - other.capturedAt);
    if (!current.has(path)) document.endedAt = Math.max(deletedAt(path) ?? 0, versions.at(-1)?.capturedAt ?? 0);
  }
  const sorted = [...documents.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return { documents: sorted, unrecorded: [...current].filter((path) => !documents.has(path)).sort() };
}
