import { SourceError } from '../../errors.ts';
import type { DocumentFacts, VersionFacts, WordedFacts } from '../facts.ts';

type Dated = Pick<DocumentFacts, 'id' | 'versions' | 'endedAt'>;

/** The end of what has not ended: later than every time. */
const OPEN_END = '9999-12-31T23:59:59Z';

/** When the versions of a document came, by sequence, and up to where its last text stood. */
export interface Timeline {
  /** Time of the version, or the end of the document for the number after the last one. */
  timeOf(sequence: number): string;
  /** The first version that was read as terms: what it adds was there before. */
  readonly opening: VersionFacts | undefined;
  /** The last version that was read as terms. */
  readonly lastRead: VersionFacts | undefined;
  /** Sequence at which the last text of the document was taken away, by the platform or the archive; null while it stands. */
  readonly end: number | null;
  /** Stretches in which the document was taken down or had ended, oldest first. */
  readonly absent: readonly { from: string; to: string }[];
  /** The last version before this sequence that was read as terms; undefined where there is none. */
  readBefore(sequence: number): VersionFacts | undefined;
}

/** The times of a document's versions. */
export function timelineOf(document: Dated): Timeline {
  const { id, versions, endedAt } = document;
  return {
    opening: versions.find(({ unreadable }) => unreadable === null),
    lastRead: versions.findLast(({ unreadable }) => unreadable === null),
    end: endOf(document),
    absent: absences(document),
    timeOf(sequence) {
      const time = versions[sequence - 1]?.capturedAt ?? (sequence === versions.length + 1 ? endedAt : null);
      if (time === null) throw new SourceError(`${id}: there is no version ${sequence} of ${versions.length}.`);
      return time;
    },
    readBefore: (sequence) =>
      versions.findLast((version) => version.sequence < sequence && version.unreadable === null),
  };
}

/** The last stretches of the provisions in the last text that the document had, which may have been taken away since; in reading order. */
export function lastingOf(
  document: Dated & Pick<DocumentFacts, 'provisions'>,
): (WordedFacts & { provision: string })[] {
  const end = endOf(document);
  return document.provisions
    .flatMap(({ id, worded }) => {
      const last = worded.at(-1);
      return last !== undefined && last.to === end ? [{ ...last, provision: id }] : [];
    })
    .sort((one, other) => one.order - other.order);
}

function endOf({ versions, endedAt }: Dated): number | null {
  const lastRead = versions.findLast(({ unreadable }) => unreadable === null)?.sequence ?? 0;
  const down = versions.find(({ unreadable, sequence }) => sequence > lastRead && unreadable === 'TAKEN_DOWN');
  return down?.sequence ?? (endedAt === null ? null : versions.length + 1);
}

function absences({ versions, endedAt }: Dated): { from: string; to: string }[] {
  const absent: { from: string; to: string }[] = [];
  let since: string | null = null;
  for (const { unreadable, capturedAt } of versions) {
    if (unreadable === 'TAKEN_DOWN') since ??= capturedAt;
    else if (unreadable === null && since !== null) {
      absent.push({ from: since, to: capturedAt });
      since = null;
    }
  }
  since ??= endedAt;
  return since === null ? absent : [...absent, { from: since, to: OPEN_END }];
}
