import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One commit of a collection that a test writes. */
export interface WrittenCommit {
  subject: string;
  /** Instant with offset, `2026-01-02T03:04:05+02:00`, or git's raw form, `-86400 +0000`. */
  date: string;
  /** When it was committed, if not when it was written. */
  committed?: string;
  body?: string;
  author?: string;
  /** Contents by path; null deletes. */
  files: Record<string, string | Buffer | null>;
}

const ENGINE = 'Open Terms Archive Bot <bot@opentermsarchive.org>';
const SNAPSHOT = '0123456789abcdef0123456789abcdef01234567';

/** Text long enough to be taken for terms, around the given one. */
export function asTerms(text: string): string {
  const filler =
    'This paragraph of the imaginary house rules is here so that the document has the length of real ones.';
  return `${text}\n\n${Array.from({ length: 6 }, (_, index) => `${filler} Number ${index}.`).join('\n\n')}\n`;
}

/** A commit as the archive's engine writes it, for one document. */
export function recorded(
  service: string,
  termsType: string,
  text: string | Buffer,
  date: string,
  verb = 'Record new changes of',
): WrittenCommit {
  const body = `This version was recorded after extracting from snapshot ${SNAPSHOT}\n\nX-engine-version: 9.1.0`;
  return {
    subject: `${verb} ${service} ${termsType}`,
    date,
    body,
    author: ENGINE,
    files: { [`${service}/${termsType}.md`]: text },
  };
}

function git(folder: string, args: readonly string[], input?: Buffer): string {
  return execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

function rawDate(date: string): string {
  if (/^-?\d+ [+-]\d{4}$/u.test(date)) return date;
  const offset = /([+-]\d{2}):?(\d{2})$/u.exec(date);
  return `${Math.floor(Date.parse(date) / 1000)} ${offset ? `${offset[1]}${offset[2]}` : '+0000'}`;
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function commitStream({
  subject,
  date,
  committed = date,
  body,
  author = 'Some Person <person@example.org>',
  files,
}: WrittenCommit): Buffer {
  const parts: Buffer[] = [
    Buffer.from(
      `commit refs/heads/main\nauthor ${author} ${rawDate(date)}\ncommitter ${author} ${rawDate(committed)}\n`,
    ),
  ];
  parts.push(data(body === undefined ? subject : `${subject}\n\n${body}\n`));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) parts.push(Buffer.from(`D ${quoted(path)}\n`));
    else parts.push(Buffer.from(`M 100644 inline ${quoted(path)}\n`), data(content));
  }
  return Buffer.concat([...parts, Buffer.from('\n')]);
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A commit of a person that deletes a document. */
export function deleted(service: string, termsType: string, date: string): WrittenCommit {
  return { subject: `Remove ${service} ${termsType}`, date, files: { [`${service}/${termsType}.md`]: null } };
}

/** A folder for one test file; `remove` deletes it. */
export function scratchFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes a git repository with these commits, the oldest first, and tells where it is. */
export function writeRepository(
  folder: string,
  commits: readonly WrittenCommit[],
  options: { bare?: boolean } = {},
): string {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main', ...(options.bare ? ['--bare'] : [])]);
  appendCommits(folder, commits);
  return folder;
}

/** Adds commits to a repository. */
export function appendCommits(folder: string, commits: readonly WrittenCommit[]): void {
  if (commits.length === 0) return;
  const tip = git(folder, ['for-each-ref', '--format=%(objectname)', 'refs/heads/main']).trim();
  const start = tip === '' ? '' : `reset refs/heads/main\nfrom ${tip}\n\n`;
  git(
    folder,
    ['fast-import', '--quiet', '--date-format=raw-permissive'],
    Buffer.concat([Buffer.from(start), ...commits.map(commitStream)]),
  );
}

/** Writes a bundle of a repository; the arguments name what goes into it, by default HEAD and its branch. */
export function writeBundle(repository: string, file: string, revisions: readonly string[] = ['HEAD', 'main']): string {
  git(repository, ['bundle', 'create', '--quiet', file, ...revisions]);
  return file;
}

/** Runs git in a repository, for what the other functions do not offer. */
export function runGit(folder: string, ...args: string[]): string {
  return git(folder, args);
}

/** Takes an object out of a repository, or puts garbage in its place; `revision` names it, `main:Service/Terms.md`. */
export function breakObject(folder: string, revision: string, garbage?: string): void {
  const id = runGit(folder, 'rev-parse', revision).trim();
  const gitFolder = runGit(folder, 'rev-parse', '--absolute-git-dir').trim();
  const file = join(gitFolder, 'objects', id.slice(0, 2), id.slice(2));
  if (garbage === undefined) rmSync(file);
  else {
    chmodSync(file, 0o644);
    writeFileSync(file, garbage);
  }
}
