import type { VersionFacts } from '../facts.ts';

/** What the message of a commit says about a recorded version. */
export interface RecordedMessage {
  kind: VersionFacts['kind'];
  /** Service and terms type as the subject names them, not parted. */
  target: string;
  engineVersion: string | null;
  /** References to the captured pages: object ids, URLs or `mongo://` references, as written. */
  snapshots: string[];
  /** True if the body speaks of the snapshot or engine, as only the archive's engine does. */
  signed: boolean;
}

const VERBS: readonly (readonly [string, VersionFacts['kind']])[] = [
  ['First record of ', 'FIRST_RECORD'],
  ['Start tracking ', 'FIRST_RECORD'],
  ['Record new changes of ', 'CHANGE'],
  ['Apply technical or declaration upgrade on ', 'TECHNICAL_UPGRADE'],
  ['Refilter ', 'TECHNICAL_UPGRADE'],
  ['Update ', 'CHANGE'],
];

const ENGINE = /^X-engine-version:[ \t]*(\S+)[ \t]*$/imu;
const REFERENCE = /\bsnapshots?\b(?:[ \t]*:)?[ \t]+`?(mongo:\/\/[^\s`]+|https?:\/\/[^\s`]+|[0-9a-f]{7,64}\b)/giu;
const LISTED = /^[ \t]*[-*][ \t]+`?(mongo:\/\/[^\s`]+|https?:\/\/[^\s`]+|[0-9a-f]{7,64})`?[ \t]*$/gimu;
const RECORDED = /^This version was recorded after/imu;

/** Reads a commit message; null unless its subject begins with one of the archive's verbs. */
export function recordedMessage(message: string): RecordedMessage | null {
  const text = message.replace(/\r\n?/gu, '\n');
  const end = text.indexOf('\n');
  const subject = (end < 0 ? text : text.slice(0, end)).trim();
  const body = end < 0 ? '' : text.slice(end + 1);
  const verb = VERBS.find(([words]) => subject.startsWith(words));
  if (!verb) return null;
  const [words, kind] = verb;
  const engineVersion = ENGINE.exec(body)?.[1] ?? null;
  const target = subject.slice(words.length).trim().normalize('NFC');
  return {
    kind,
    target,
    engineVersion,
    snapshots: references(body),
    signed: engineVersion !== null || RECORDED.test(body),
  };
}

function references(body: string): string[] {
  const found = [...body.matchAll(REFERENCE), ...body.matchAll(LISTED)].map((match) => match[1] ?? '');
  return [...new Set(found.map((reference) => reference.replace(/[.,;)]+$/u, '')))].filter(Boolean);
}
