import { dayAfter, dayOf } from '../model/day.ts';
import { judgementList } from '../model/judgement.ts';
import { recordIdsOf } from '../model/record-id.ts';
import { builder } from './builder.ts';
import { JudgementKindRef, JudgementStateRef, VerdictRef } from './judgement.ts';
import { listing } from './list-field.ts';
import { ArticleRef, ClauseTypeRef, JudgementRef, ProvisionRef } from './node-ref.ts';

const JudgementFilterRef = builder.inputType('JudgementFilter', {
  description: 'Which judgements to keep; every list names any of several.',
  fields: (t) => ({
    kinds: t.field({ type: [JudgementKindRef], description: 'Only those of these kinds.' }),
    verdicts: t.field({ type: [VerdictRef], description: 'Only those that hold any of these.' }),
    states: t.field({ type: [JudgementStateRef], description: 'Only those in any of these states.' }),
    authors: t.stringList({ description: 'Only those by any of these, by name.' }),
    provisions: t.stringList({ description: 'Only of these provisions, by record id.' }),
    documents: t.stringList({ description: 'Only of provisions of these documents, by record id.' }),
    platforms: t.stringList({ description: 'Only of provisions of these platforms, by slug.' }),
    clauseTypes: t.stringList({ description: 'Only of these clause types, or with one of them instead, by slug.' }),
    articles: t.stringList({ description: 'Only of mappings to these articles, by key such as `eu-dsa:art-14`.' }),
    since: t.field({ type: 'Date', description: 'Only those made on this day or later, UTC.' }),
    until: t.field({ type: 'Date', description: 'Only those made on this day or earlier, UTC.' }),
  }),
});

type JudgementFilter = Partial<typeof JudgementFilterRef.$inferInput>;

function parameters({ since, until, provisions, documents, ...filter }: JudgementFilter): object {
  return {
    ...filter,
    provisions: recordIdsOf('provision', 'provisions', provisions),
    documents: recordIdsOf('document', 'documents', documents),
    from: dayOf(since),
    before: dayAfter(until),
  };
}

const Judgements = listing('Judgement', {
  node: JudgementRef,
  list: judgementList,
  filter: JudgementFilterRef,
  parameters,
  orders: {
    JUDGED_AT: 'By the time at which they were made.',
    AUTHOR: 'By the name of whoever judged.',
    ID: 'By record id.',
  },
  defaultOrder: { field: 'JUDGED_AT', direction: 'DESC' },
});

Judgements.root(
  'judgements',
  'What people judged of labels, severities and mappings, the newest first; also what was superseded or taken back. @asOf changes nothing here.',
);
Judgements.root(
  'disagreements',
  'Judgements that hold and say otherwise than what is derived: where curators disagree with the rules, a record or the seeds. @asOf changes nothing here.',
  () => ({ from: 'disagreeing', key: '*' }),
);
const WHERE_JUDGED = 'also those that were superseded or taken back, the newest first.';
Judgements.on(ProvisionRef, 'judgements', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description: `What people judged of its clause types and its severity; ${WHERE_JUDGED}`,
  most: 3,
});
Judgements.on(ClauseTypeRef, 'judgements', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: `What people judged of it as a label of provisions, and of what law it falls under; ${WHERE_JUDGED}`,
  most: 20,
});
Judgements.on(ArticleRef, 'judgements', {
  from: 'by-article',
  key: (article) => article.id,
  description: `What people judged of the clause types that it bears on; ${WHERE_JUDGED}`,
  most: 5,
});
