import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { ProvisionKindRef } from './provision-kind.ts';
import { SeverityRef } from './severity.ts';
import { UnclassifiedReasonRef } from './unclassified-reason.ts';

/** What lists of provisions can be narrowed by. */
export const ProvisionFilterRef = builder.inputType('ProvisionFilter', {
  description:
    'Which provisions to keep. What is asked of clause types, categories, platforms that use them, and law must hold for one and the same clause type of a provision; severity, confidence and basis are then those of that one, below clause types and law those of the one that leads there, and otherwise those of the primary clause type.',
  fields: (t) => ({
    recordIds: t.stringList({ description: 'Only these, by record id.' }),
    externalId: t.string({ description: 'Only those with this id in another system.' }),
    documents: t.stringList({ description: 'Only of these documents, by record id; ended ones count here.' }),
    platforms: t.stringList({ description: 'Only of these platforms, by slug.' }),
    exceptPlatforms: t.stringList({ description: 'Leave out those of these platforms, by slug.' }),
    sectors: t.stringList({ description: 'Only of platforms of any of these kinds of service, by slug.' }),
    collections: t.stringList({ description: 'Only of these collections, by key.' }),
    termsTypes: t.stringList({ description: 'Only of these kinds of terms, such as `Privacy Policy`.' }),
    shownIn: t.stringList({
      description:
        'Only of documents recorded as people in any of these jurisdictions are shown them, by code. What is shown in a larger one, such as EU, is shown in each place within it.',
    }),
    languages: t.stringList({ description: 'Only in these languages, by ISO 639-1 code.' }),
    kinds: t.field({ type: [ProvisionKindRef], description: 'Only of these forms.' }),
    textContains: t.string({
      description: 'Only those with this in their text, whatever the case. Finds only in imported collections.',
    }),
    classified: t.boolean({ description: 'Only those with a clause type (true), or without any (false).' }),
    unclassifiedReasons: t.field({
      type: [UnclassifiedReasonRef],
      description: 'Only those without a clause type for any of these reasons.',
    }),
    clauseTypes: t.stringList({ description: 'Only of any of these clause types, by slug.' }),
    categories: t.stringList({ description: 'Only of clause types of any of these categories, by slug.' }),
    platformsAtMost: t.int({
      description:
        'Only those of a clause type that at most this many platforms use, as its `platformCount` has it: 1 for what is unique.',
    }),
    regulations: t.stringList({ description: 'Only those that come under any of these regulations, by slug.' }),
    articles: t.stringList({ description: 'Only those that come under any of these articles, by id.' }),
    jurisdictions: t.stringList({
      description: 'Only those that come under the law of any of these jurisdictions itself, by code.',
    }),
    agencies: t.stringList({
      description: 'Only those that come under a regulation which any of these agencies enforces, by slug.',
    }),
    primary: t.boolean({
      description: 'Ask this of the primary clause type of each provision only (true), or of the others only (false).',
    }),
    severities: t.field({ type: [SeverityRef], description: 'Only of these severities.' }),
    severityAtLeast: t.field({ type: SeverityRef, description: 'Only of this severity or a higher one.' }),
    confidenceAtLeast: t.float({ description: 'Only those concluded with at least this confidence, from 0 to 1.' }),
    confidenceLevels: t.field({
      type: [ConfidenceLevelRef],
      description: 'Only those concluded with any of these levels of confidence.',
    }),
    bases: t.field({ type: [BasisRef], description: 'Only those of which the conclusion rests on any of these.' }),
  }),
});
