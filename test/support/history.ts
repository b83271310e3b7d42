import type { DocumentFacts, VersionFacts } from '../../src/import/facts.ts';
import { createHistory } from '../../src/import/history/history.ts';
import { documentId, versionId } from '../../src/model/record-id.ts';
import { type Clause, concluded, documentOf, sha256 } from './facts.ts';

/** One version of an invented document: its clauses, or that it was no terms (`unreadable`) or empty (`down`). */
export interface WrittenVersion {
  /** Time, `YYYY-MM-DDTHH:MM:SSZ`; a day means its noon. */
  at: string;
  clauses: readonly (Clause | string)[] | 'unreadable' | 'down';
  kind?: VersionFacts['kind'];
}

/** What else may be said of an invented document; without it there is nothing remarkable. */
export interface HistoryOptions {
  termsType?: string;
  /** Time at which its archive gave it up. */
  endedAt?: string;
}

/** A document with these versions, the oldest first, its provisions followed through them as an import does. */
export function historyOf(
  collectionId: string,
  service: string,
  written: readonly WrittenVersion[],
  { termsType = 'Terms of Service', endedAt }: HistoryOptions = {},
): DocumentFacts {
  const id = documentId(collectionId, service, termsType);
  const types = typesByText(written);
  const history = createHistory(id, ({ text }) => concluded({ types: types.get(text) ?? [] }));
  for (const version of written) history.add(standing(version));
  if (endedAt !== undefined) history.end();
  const versions = written.map((version, index) => versionOf(id, version, index));
  return {
    ...documentOf(collectionId, service, []),
    id,
    title: `${service} ${termsType}`,
    termsType,
    path: `${service}/${termsType}.md`,
    current: endedAt === undefined && written.findLast(({ clauses }) => clauses !== 'unreadable')?.clauses !== 'down',
    endedAt: endedAt ?? null,
    chain: sha256(JSON.stringify(written)),
    versions,
    provisions: history.provisions(),
  };
}

function typesByText(written: readonly WrittenVersion[]): Map<string, readonly string[]> {
  const clauses = written.flatMap((version) => (typeof version.clauses === 'string' ? [] : version.clauses));
  return new Map(
    clauses.map((clause) => (typeof clause === 'string' ? [clause, []] : [clause.text, clause.types ?? []])),
  );
}

function standing({ clauses }: WrittenVersion): Parameters<ReturnType<typeof createHistory>['add']>[0] {
  if (typeof clauses === 'string') return clauses;
  const texts = clauses.map((clause) => (typeof clause === 'string' ? clause : clause.text));
  return {
    language: 'en',
    provisions: texts.map((text, position) => ({ kind: 'PARAGRAPH', headingPath: ['Rules'], position, text })),
  };
}

const UNREADABLE = { unreadable: 'TOO_SHORT', down: 'TAKEN_DOWN' } as const;

function versionOf(document: string, { at, clauses, kind }: WrittenVersion, index: number): VersionFacts {
  const commit = `c${index + 1}`;
  return {
    id: versionId(document, commit),
    commit,
    capturedAt: at.includes('T') ? at : `${at}T12:00:00Z`,
    sha256: sha256(JSON.stringify(clauses)),
    bytes: 1000,
    kind: kind ?? (index === 0 ? 'FIRST_RECORD' : 'CHANGE'),
    engineVersion: null,
    snapshots: [],
    sequence: index + 1,
    unreadable: typeof clauses === 'string' ? UNREADABLE[clauses] : null,
  };
}
