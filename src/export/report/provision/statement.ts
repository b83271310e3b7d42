import type { StatementPart } from '../../../model/prose/part.ts';
import type { Statement } from '../../../model/prose/statement.ts';
import type { About } from '../../about.ts';
import { recordLinks } from '../address.ts';
import { type Block, type Item, type Line, paragraph, type Section } from '../block.ts';
import type { ProvisionRecord } from './record.ts';

const FIRST = {
  SUMMARY: 'What it is',
  WHY_IT_MATTERS: 'Why it matters',
  CONSUMER_IMPACT: 'What it can mean for people',
  INTERPRETIVE_NOTE: 'What could not be established',
  REGULATORY_LANDSCAPE: 'Law that bears on it',
} as const satisfies Partial<Record<StatementPart, string>>;

const ANALYSIS = {
  GOVERNANCE_EXPOSURE: 'Governance exposure',
  JURISDICTION_FLAGS: 'Places',
  CONTRACT_IMPLICATIONS: 'Contracts',
  COMPLIANCE_CONSIDERATIONS: 'What can be checked',
} as const satisfies Partial<Record<StatementPart, string>>;

const ORIGINS = { COMPOSED: '', CURATED: 'Written by a curator. ', IMPORTED: 'Taken over from a published record. ' };

function groundsOf(
  about: About,
  { provision }: ProvisionRecord,
  { restsOn, origin }: Pick<Statement, 'restsOn' | 'origin'>,
): Line {
  const self = { id: `Provision:${provision.id}`, name: 'this provision' };
  return [`${ORIGINS[origin]}Rests on: `, ...recordLinks(about, restsOn, self)];
}

function told(about: About, record: ProvisionRecord, part: StatementPart): Block {
  const statements = record.prose.statements(part);
  if (statements.length === 0) return paragraph('Nothing is told of this.');
  const items = statements.map((one): Item => ({ line: [one.text], note: groundsOf(about, record, one) }));
  return { kind: 'list', items };
}

function questions(about: About, record: ProvisionRecord): Section {
  const sections = record.prose.questions().map((one) => ({
    title: one.question,
    blocks: [{ kind: 'list', items: [{ line: [one.answer], note: groundsOf(about, record, one) }] } as const],
  }));
  const blocks = sections.length === 0 ? [paragraph('There are no questions on this.')] : [];
  return { title: 'Questions and answers', blocks, sections };
}

/** All that is told of a provision, part by part, each sentence with what it rests on. */
export function analysisSections(about: About, record: ProvisionRecord): Section[] {
  const sectionOf = ([part, title]: [string, string]): Section => ({
    title,
    blocks: [told(about, record, part as StatementPart)],
  });
  return [
    ...Object.entries(FIRST).map(sectionOf),
    { title: 'Analysis', blocks: [], sections: Object.entries(ANALYSIS).map(sectionOf) },
    questions(about, record),
  ];
}
