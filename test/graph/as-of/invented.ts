import type { DocumentFacts } from '../../../src/import/facts.ts';
import type { Clause } from '../../support/facts.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';

// Two invented collections whose days all lie behind those of the seeds, so that the seeds are the same on each of them.

/** The collections that are invented. */
export const COLLECTIONS = ['past-terms', 'past-copy'] as const;

const clause = (text: string, ...types: string[]): Clause => ({ text, types });

const QUARREL = clause(
  'All quarrels about the garden go before the Umpire of the village.',
  'arbitration',
  'governing-law',
);
const QUARREL_EDITED = clause('All quarrels about the garden go before the Umpire of the town.', 'arbitration');
const REFUND = clause('Whoever returns an unopened bag of seeds gets the money back within a week.', 'refunds');
const WATER = clause('We water the plants every day except on the feast of the gardener.');
const WATER_EDITED = clause('We water the plants every other day except on the feast of the gardener.');
const TRAIN = clause('Photographs of your flower beds may teach our weed-finding machine.', 'ai-training-use');
const CHILDREN = clause('Children below ten may enter the greenhouse only with a grown-up.', 'minors');
const BEES = clause('The hives belong to the association, the honey to those who tend them.');
const SHARED = clause('Tools that were lent are to be returned clean and before sunset.');

const MOSS_TERMS: WrittenVersion[] = [
  { at: '2031-01-10', clauses: [QUARREL, WATER, REFUND, SHARED] },
  { at: '2031-03-05', clauses: [QUARREL, TRAIN, WATER_EDITED, REFUND, SHARED] },
  { at: '2031-03-20', clauses: 'unreadable' },
  { at: '2031-06-01', clauses: [REFUND, TRAIN, WATER_EDITED, SHARED] },
  { at: '2031-07-01', clauses: [REFUND, TRAIN, WATER_EDITED, SHARED, BEES], kind: 'TECHNICAL_UPGRADE' },
  { at: '2031-09-01', clauses: [QUARREL, REFUND, TRAIN, WATER_EDITED, SHARED] },
];
const MOSS_PRIVACY: WrittenVersion[] = [
  { at: '2031-05-01', clauses: [CHILDREN, SHARED, BEES] },
  { at: '2031-08-01', clauses: 'down' },
  { at: '2031-10-01', clauses: [CHILDREN, BEES, QUARREL_EDITED] },
];
const FERN_TERMS: WrittenVersion[] = [
  { at: '2031-02-01', clauses: [SHARED, QUARREL] },
  { at: '2031-04-01', clauses: [SHARED, QUARREL_EDITED, REFUND] },
];
const LICHEN_TERMS: WrittenVersion[] = [
  { at: '2031-09-09T08:00:00Z', clauses: [TRAIN, BEES] },
  { at: '2031-09-09T08:00:00Z', clauses: [BEES, TRAIN, CHILDREN] },
  { at: '2031-11-30T23:59:59Z', clauses: 'down' },
];
const FERN_PRIVACY: WrittenVersion[] = [
  { at: '2031-04-01T00:00:00Z', clauses: [BEES, CHILDREN, SHARED] },
  { at: '2031-06-30T23:59:59Z', clauses: [CHILDREN, SHARED, BEES] },
];
const SEDGE_TERMS: WrittenVersion[] = [
  { at: '2031-05-15', clauses: 'unreadable' },
  { at: '2031-05-20', clauses: [SHARED, QUARREL, CHILDREN] },
  { at: '2031-10-01T20:00:00Z', clauses: 'unreadable' },
];
const SEDGE_PRIVACY: WrittenVersion[] = [{ at: '2031-07-15', clauses: [CHILDREN, REFUND] }];

/** Each document with its collection, its service, its kind of terms, its versions, its end and what it calls the service. */
const WRITTEN = [
  ['past-terms', 'Mossgarden', 'Terms of Service', MOSS_TERMS, null, 'Mossgarden'],
  ['past-terms', 'Mossgarden', 'Privacy Policy', MOSS_PRIVACY, null, 'Mossgarden'],
  ['past-terms', 'Ferngarden', 'Terms of Service', FERN_TERMS, '2031-08-15T06:00:00Z', 'Ferngarden'],
  ['past-terms', 'Lichengarden', 'Terms of Service', LICHEN_TERMS, null, 'Lichengarden'],
  ['past-copy', 'Ferngarden', 'Privacy Policy', FERN_PRIVACY, null, 'Ferngarden'],
  ['past-copy', 'Sedgegarden', 'Terms of Service', SEDGE_TERMS, null, 'Sedgegarden'],
  ['past-copy', 'Sedgegarden', 'Privacy Policy', SEDGE_PRIVACY, null, 'A Garden of Sedge'],
] as const;

const timeOf = (at: string) => (at.includes('T') ? at : `${at}T12:00:00Z`);

/** The documents of a collection as an import that ran at the end of this day would find them. */
export function documentsUntil(collection: string, day: string): DocumentFacts[] {
  const end = `${day}T23:59:59Z`;
  return WRITTEN.flatMap(([of, service, termsType, written, endedAt, name]) => {
    const recorded = written.filter(({ at }) => timeOf(at) <= end);
    if (of !== collection || recorded.every(({ clauses }) => typeof clauses === 'string')) return [];
    const ended = endedAt !== null && endedAt <= end ? { endedAt } : {};
    const document = historyOf(of, service, recorded, { termsType, ...ended });
    return [{ ...document, platform: { ...document.platform, name } }];
  });
}

/** Days before, between, on and after those on which something happened. */
export const DAYS = [
  '2031-01-09',
  '2031-01-10',
  '2031-03-04',
  '2031-03-05',
  '2031-04-01',
  '2031-05-15',
  '2031-06-01',
  '2031-06-30',
  '2031-07-02',
  '2031-08-01',
  '2031-08-15',
  '2031-09-09',
  '2031-10-01',
  '2031-11-30',
  '2031-12-31',
];
