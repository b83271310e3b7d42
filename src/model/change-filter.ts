import { BadInput } from '../errors.ts';
import type { ChangeKind } from './change.ts';
import { dayAfter, dayOf } from './day.ts';
import { recordIdsOf } from './record-id.ts';
import { rankOf, type Severity } from './severity.ts';
import { shortestWay, type Way } from './way.ts';

type Keys = readonly string[] | null | undefined;

/** What lists of changes can be narrowed by; what is absent or null asks nothing. */
export interface ChangeFilter {
  readonly platforms?: Keys;
  readonly documents?: Keys;
  readonly collections?: Keys;
  readonly termsTypes?: Keys;
  readonly clauseTypes?: Keys;
  readonly categories?: Keys;
  readonly regulations?: Keys;
  readonly severities?: Keys;
  readonly severityAtLeast?: Severity | null | undefined;
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly similarityAtLeast?: number | null | undefined;
  readonly similarityBelow?: number | null | undefined;
  readonly since?: Date | null | undefined;
  readonly until?: Date | null | undefined;
  readonly versionKinds?: Keys;
}

const WHOLE_HISTORY = ['by-version', 'by-provision'];
const SUBJECT = ['clauseTypes', 'categories', 'regulations'] as const;
const CONCLUSION = [...SUBJECT, 'severities', 'severityAtLeast'] as const;
/** Ways on which the clause type or law is named already. */
const LED = ['by-clause-type', 'by-regulation'];

function asksAny(filter: ChangeFilter, names: readonly (keyof ChangeFilter)[]): boolean {
  return names.some((name) => filter[name] !== null && filter[name] !== undefined);
}

function checkedShare(name: string, share: number | null | undefined): number | null {
  if (share === null || share === undefined) return null;
  if (share >= 0 && share <= 1) return share;
  throw new BadInput(`"${name}" is ${share}; it is a share of the words, from 0 to 1.`);
}

/** The shortest way to the changes that a filter asks for. */
export function changeRoute(filter: ChangeFilter): Way | null {
  const { platforms, collections, clauseTypes, versionKinds } = filter;
  return shortestWay({
    'by-document': recordIdsOf('document', 'documents', filter.documents),
    'by-platform': platforms,
    'by-clause-type': clauseTypes,
    'by-collection': collections,
    'of-kind': versionKinds ?? ['CHANGE'],
  });
}

/** The parameters of `cypher/change/list/filter.cypher`. */
export function changeParameters(filter: ChangeFilter, from: string): object {
  const { documents, severityAtLeast, since, until, similarityAtLeast, similarityBelow, versionKinds, ...others } =
    filter;
  const concluded = asksAny(filter, CONCLUSION);
  return {
    ...others,
    documents: recordIdsOf('document', 'documents', documents),
    severityAtLeast: rankOf(severityAtLeast),
    similarityAtLeast: checkedShare('similarityAtLeast', similarityAtLeast),
    similarityBelow: checkedShare('similarityBelow', similarityBelow),
    capturedFrom: dayOf(since),
    capturedBefore: dayAfter(until),
    versionKinds: versionKinds ?? (WHOLE_HISTORY.includes(from) ? null : ['CHANGE']),
    concluded: concluded || null,
    primary: concluded && !LED.includes(from) && !asksAny(filter, SUBJECT) ? true : null,
  };
}
