import type { VersionFacts } from '../../../../src/import/facts.ts';
import type { Conclusion } from '../../../../src/import/history/conclusion.ts';
import { createHistory, type History, resumeHistory } from '../../../../src/import/history/history.ts';
import type { KnownHistory } from '../../../../src/import/history/resume.ts';

/** A clause of an invented version: its text, under the headings given. */
export interface WrittenClause {
  text: string;
  path: readonly string[];
}

/** An invented version. */
export type Written = { clauses: readonly WrittenClause[]; language: string } | 'unreadable' | 'down';

const DOCUMENT = 'CG-D-HISTORY';
const UNREADABLE = { unreadable: 'TOO_SHORT', down: 'TAKEN_DOWN' } as const;

/** A version whose clauses stand under no heading. */
export function texts(...clauses: readonly string[]): Written {
  return { clauses: clauses.map((text) => ({ text, path: [] })), language: 'en' };
}

/** Concludes something that depends on all that a conclusion may depend on, line breaks too. */
export function conclude(passage: { text: string; headingPath: readonly string[]; language: string }): Conclusion {
  const { text, headingPath, language } = passage;
  const cues = ['pay', 'data', 'pay you'].filter((cue) => text.includes(cue) || headingPath.includes(cue));
  return {
    language,
    unclassifiedReason: cues.length === 0 ? 'NO_CUE' : null,
    clauseTypes: cues.map((cue, index) => {
      return {
        clauseType: cue,
        rank: index + 1,
        confidence: 0.8,
        basis: 'EXPLICIT',
        cues: [cue],
        classifier: 'test-1',
      };
    }),
  };
}

function versionOf(written: Written, index: number): VersionFacts {
  return {
    id: `v${index + 1}`,
    commit: `c${index + 1}`,
    capturedAt: '2026-01-01T00:00:00Z',
    sha256: '',
    bytes: 1000,
    kind: index === 0 ? 'FIRST_RECORD' : 'CHANGE',
    engineVersion: null,
    snapshots: [],
    sequence: index + 1,
    unreadable: typeof written === 'string' ? UNREADABLE[written] : null,
  };
}

function addAll(history: History, versions: readonly Written[]): void {
  for (const written of versions) {
    if (typeof written === 'string') history.add(written);
    else {
      const provisions = written.clauses.map(({ text, path }, position) => {
        return { kind: 'PARAGRAPH' as const, headingPath: [...path], position, text };
      });
      history.add({ provisions, language: written.language });
    }
  }
}

function languageOf(versions: readonly Written[]): string {
  const terms = versions.findLast((written) => typeof written !== 'string');
  return typeof terms === 'object' ? terms.language : 'und';
}

function known(history: History, versions: readonly Written[]): KnownHistory {
  return { versions: versions.map(versionOf), provisions: history.provisions(), language: languageOf(versions) };
}

/** The history of a document with these versions, oldest first. */
export function historyOfAll(versions: readonly Written[], { ended = false } = {}): KnownHistory {
  const history = createHistory(DOCUMENT, conclude);
  addAll(history, versions);
  if (ended) history.end();
  return known(history, versions);
}

/** The history of the same document after more versions, going on from facts. */
export function resumed(facts: KnownHistory, before: readonly Written[], more: readonly Written[]): KnownHistory {
  const history = resumeHistory(DOCUMENT, facts, conclude);
  addAll(history, more);
  return known(history, [...before, ...more]);
}

/** Texts of a version in reading order as the facts tell them. */
export function textsAt({ provisions }: KnownHistory, sequence: number): (string | null)[] {
  return provisions
    .flatMap(({ worded }) => worded.filter(({ from, to }) => from <= sequence && (to === null || sequence < to)))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
}
