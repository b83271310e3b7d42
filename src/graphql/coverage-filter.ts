import { asksConclusion, asksSubject, provisionParameters } from '../model/provision-filter.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { SeverityRef } from './severity.ts';

/** Which provisions a matrix counts. */
export const CoverageFilterRef = builder.inputType('CoverageFilter', {
  description:
    'Which provisions to count, in the words of ProvisionFilter: what is asked of clause types, law, severity, confidence and basis must hold for one and the same conclusion, which also leads to row and column. Rows and columns of law are those that it names, or that belong to what it names.',
  fields: (t) => ({
    platforms: t.stringList({ description: 'Only of these platforms, by slug.' }),
    sectors: t.stringList({ description: 'Only of platforms of any of these kinds of service, by slug.' }),
    collections: t.stringList({ description: 'Only of these collections, by key.' }),
    termsTypes: t.stringList({ description: 'Only of these kinds of terms, such as `Privacy Policy`.' }),
    shownIn: t.stringList({
      description: 'Only of documents recorded as people in any of these jurisdictions are shown them, by code.',
    }),
    languages: t.stringList({ description: 'Only in these languages, by ISO 639-1 code.' }),
    clauseTypes: t.stringList({ description: 'Only of any of these clause types, by slug.' }),
    categories: t.stringList({ description: 'Only of clause types of any of these categories, by slug.' }),
    regulations: t.stringList({ description: 'Only those that come under any of these regulations, by slug.' }),
    articles: t.stringList({ description: 'Only those that come under any of these articles, by id.' }),
    jurisdictions: t.stringList({
      description: 'Only those that come under the law of any of these jurisdictions itself, by code.',
    }),
    agencies: t.stringList({
      description: 'Only those that come under a regulation which any of these agencies enforces, by slug.',
    }),
    primary: t.boolean({
      description:
        'Let only the primary clause type of each provision count (true), or only the others (false). By default all do, but for matrices and filters that name neither clause types nor law: there the primary one tells the severity.',
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

/** What a matrix can be narrowed by. */
export type CoverageFilter = Partial<typeof CoverageFilterRef.$inferInput>;

/** The parameters of the filter, and whether only concluded provisions count: as a list of provisions would that names row and column. */
export function coverageParameters(filter: CoverageFilter, side: { subject: boolean; severity: boolean }) {
  const concluded = side.subject || side.severity || asksConclusion(filter);
  const plain = concluded && !side.subject && !asksSubject(filter);
  const primary = filter.primary ?? (plain ? true : null);
  return { concluded, filter: { ...provisionParameters(filter, 'concluded'), primary } };
}
