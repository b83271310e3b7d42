import { BadInput } from '../errors.ts';
import { recordIdsOf } from '../model/record-id.ts';
import { rankOf } from '../model/severity.ts';
import type { Way } from '../model/way.ts';
import { shortestWay } from '../model/way.ts';
import { builder } from './builder.ts';
import { ChangeKindRef } from './change-kind.ts';
import { dayAfter, dayOf } from './day.ts';
import { SeverityRef } from './severity.ts';
import { VersionKindRef } from './version-kind.ts';

/** What lists of changes can be narrowed by. */
export const ChangeFilterRef = builder.inputType('ChangeFilter', {
  description:
    'Which changes to keep; every list names any of several. What is asked of clause types, categories, law and severity must hold for one and the same clause type that the provision had just before or after the change.',
  fields: (t) => ({
    platforms: t.stringList({ description: 'Only of these platforms, by slug.' }),
    documents: t.stringList({ description: 'Only of these documents, by record id.' }),
    collections: t.stringList({ description: 'Only of these collections, by key.' }),
    termsTypes: t.stringList({ description: 'Only of these kinds of terms, such as `Privacy Policy`.' }),
    clauseTypes: t.stringList({ description: 'Only of provisions of any of these clause types, by slug.' }),
    categories: t.stringList({ description: 'Only of clause types of any of these categories, by slug.' }),
    regulations: t.stringList({ description: 'Only of provisions that come under any of these regulations, by slug.' }),
    severities: t.field({
      type: [SeverityRef],
      description: 'Only of provisions of these severities: that of the primary clause type, unless others are named.',
    }),
    severityAtLeast: t.field({
      type: SeverityRef,
      description: 'Only of provisions of this severity or a higher one.',
    }),
    kinds: t.field({ type: [ChangeKindRef], description: 'Only changes of these kinds.' }),
    similarityAtLeast: t.float({
      description: 'Only edits with at least this `similarity`, from 0 to 1.',
    }),
    similarityBelow: t.float({
      description: 'Only edits with less than this `similarity`, from 0 to 1: the substantial ones.',
    }),
    since: t.field({ type: 'Date', description: 'Only those recorded on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Only those recorded on this day or earlier.' }),
    versionKinds: t.field({
      type: [VersionKindRef],
      description:
        'Only by versions recorded for any of these reasons. By default CHANGE: what the platform did; all below a version and below a provision. What the first version that could be read as terms added was there before: it is among them only where FIRST_RECORD is named.',
    }),
  }),
});

/** What lists of changes can be narrowed by. */
export type ChangeFilter = Partial<typeof ChangeFilterRef.$inferInput>;

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
