import type { ProvisionFacts } from './facts.ts';
import type { RuleName } from './rule.ts';
import type { Statement } from './statement.ts';
import { type Teller, typeId } from './teller.ts';
import { listed, term } from './term.ts';

const REASONS = {
  LANGUAGE_NOT_SUPPORTED: 'note-language-not-supported',
  LANGUAGE_UNKNOWN: 'note-language-unknown',
  TOO_SHORT: 'note-too-short',
  REJECTED: 'note-rejected',
  NO_CUE: 'note-no-cue',
} as const satisfies Record<NonNullable<ProvisionFacts['unclassifiedReason']>, RuleName>;

/** What could not be established of a provision, and why; what a record says of it comes first. */
export function noteOf(teller: Teller): Statement[] {
  return [...recorded(teller), ...unknown(teller), ...doubtful(teller), ...open(teller)];
}

/** Why a provision has no clause type; null where it has one, or nothing says why. */
export function reasonOf({ provision, readings }: Teller): RuleName | null {
  if (readings.length > 0) return null;
  if (provision.removedAt !== null) return 'note-removed';
  return provision.unclassifiedReason === null ? null : REASONS[provision.unclassifiedReason];
}

/** What the rule for a reason takes. */
export function reasonTerms({ provision: { language } }: Teller) {
  return { language: term(languageName(language)) };
}

function recorded({ provision: { interpretiveNote }, state, told, self }: Teller): Statement[] {
  const part = 'INTERPRETIVE_NOTE';
  const own = told(part);
  if (interpretiveNote === null) return own;
  return [state({ part, term: term(interpretiveNote), grounds: [self], origin: 'CURATED' }), ...own];
}

function unknown(teller: Teller): Statement[] {
  const { provision, rule, self } = teller;
  const reason = reasonOf(teller);
  const because = reason === null ? [] : [rule(reason, reasonTerms(teller), [self])];
  if (provision.sha256 === null) return [...because, rule('note-record-only', {}, [self])];
  if (provision.worded || reason !== null) return because;
  return [...because, rule('note-no-text', {}, [self])];
}

function doubtful({ readings, rule, self }: Teller): Statement[] {
  const [primary] = readings;
  if (primary === undefined) return [];
  const { type, confidence, level, basis, classifier, severity } = primary;
  const named = term(type.label, typeId(type));
  const inferred = classifier === 'record' ? 'note-inferred-recorded' : 'note-inferred';
  const types = listed(readings.map((reading) => term(`"${reading.type.label}"`, typeId(reading.type))));
  return [
    ...(basis === 'INFERRED' ? [rule(inferred, {}, [self, typeId(type)])] : []),
    ...(level === 'LOW' ? [rule('note-low-confidence', { type: named, value: term(shown(confidence)) }, [self])] : []),
    ...(readings.length > 1 ? [rule('note-several', { types }, [self])] : []),
    ...(severity === null ? [rule('note-severity-default', { type: named }, [self])] : []),
  ];
}

function open({ readings: [primary], rule, filled }: Teller): Statement[] {
  if (primary === undefined) return [];
  return primary.type.blocks
    .filter(({ part }) => part === 'INTERPRETIVE_NOTE')
    .map((block) => {
      const { text, restsOn } = filled(block, primary);
      const question = term(text.charAt(0).toLowerCase() + text.slice(1), ...restsOn);
      return { ...rule('note-open-question', { question }), block: block.id };
    });
}

/** A confidence as it is said. */
export function shown(confidence: number): string {
  return String(Math.round(confidence * 100) / 100);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : code;
}
