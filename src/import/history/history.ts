import { wordingSha256 } from '../../model/text.ts';
import type { ProvisionFacts } from '../facts.ts';
import type { Provision } from '../markdown/provision.ts';
import { advanceTo } from './advance.ts';
import type { Conclude } from './conclusion.ts';
import { matchItems } from './match.ts';
import { provisionsAt } from './recall.ts';
import { close, emptyRecord, type HistoryRecord } from './record.ts';
import { type KnownHistory, recordOf } from './resume.ts';
import type { Item } from './tracked.ts';

/** The terms of a version: its clauses in reading order, and the language of the document in it. */
export interface StandingText {
  provisions: readonly Provision[];
  language: string;
}

/** Follows the provisions of one document from version to version, oldest first. What a version does depends on it and those before only. */
export interface History {
  /** The next version: its terms, or that it cannot be read (what stood stands on), or that the document was taken down. */
  add(version: StandingText | 'unreadable' | 'down'): void;
  /** The archive holds the document no more. */
  end(): void;
  /** Every provision that the document ever had, by first appearance. */
  provisions(): ProvisionFacts[];
}

function factsOf({ provisions, ordered }: HistoryRecord): ProvisionFacts[] {
  const orders = new Map(ordered.map((stretch, order) => [stretch, order]));
  return provisions.map(({ id, kind, headingPath, stretches }) => ({
    id,
    kind,
    headingPath: [...headingPath],
    worded: stretches.map((stretch) => {
      const { provision: _, ...worded } = stretch;
      return { ...worded, order: orders.get(stretch) ?? 0 };
    }),
  }));
}

function follow(documentId: string, record: HistoryRecord, conclude: Conclude): History {
  const hashes = new Map<string, string>();
  const itemOf = ({ kind, headingPath, text }: Provision): Item => {
    const sha256 = hashes.get(text) ?? wordingSha256(text);
    hashes.set(text, sha256);
    return { sha256, text, kind, headingPath };
  };
  return {
    add(version) {
      record.sequence += 1;
      if (version === 'unreadable') return;
      if (version === 'down') {
        close(record.standing, record.sequence);
        return;
      }
      const items = version.provisions.map(itemOf);
      const same = record.recall.sequenceOf(items);
      const matched =
        same === undefined ? matchItems(record.standing, items, record.index) : provisionsAt(record.ordered, same);
      advanceTo({ record, documentId, conclude, language: version.language }, items, matched);
      record.recall.remember(items, record.sequence);
    },
    end() {
      close(record.standing, record.sequence + 1);
    },
    provisions: () => factsOf(record),
  };
}

/** Begins the history of a document. */
export function createHistory(documentId: string, conclude: Conclude): History {
  return follow(documentId, emptyRecord(), conclude);
}

/**
 * Goes on where the facts stop, with the outcome of having read all versions in one go. `language` is that of the last
 * version that was terms; the texts of what stood in it must be known (else a `SourceError`).
 */
export function resumeHistory(documentId: string, facts: KnownHistory, conclude: Conclude): History {
  return follow(documentId, recordOf(documentId, facts), conclude);
}
