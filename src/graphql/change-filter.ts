import { builder } from './builder.ts';
import { ChangeKindRef } from './change-kind.ts';
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
