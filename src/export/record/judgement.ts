import { judgementsByIds, type StandingJudgement } from '../../model/judgement.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

function judgementResource(origin: string, row: StandingJudgement): Resource {
  const uri = (typename: string, key: string | null) => (key === null ? null : recordUri(origin, typename, key));
  return {
    id: recordUri(origin, 'Judgement', row.id),
    type: 'Judgement',
    label: `Judgement ${row.id}`,
    identifier: row.id,
    judgementKind: row.kind,
    verdict: row.verdict,
    judgementState: row.state,
    reason: row.reason,
    author: row.author,
    judgedAt: row.judgedAt,
    provision: uri('Provision', row.provision),
    clauseType: uri('ClauseType', row.clauseType),
    article: uri('Article', row.article),
    replacement: uri('ClauseType', row.replacement),
    severity: row.severity,
    relation: row.relation,
    rationale: row.rationale,
    confidence: row.confidence,
  };
}

/** Judgements. */
export const judgementKind = recordKind<StandingJudgement>({
  typename: 'Judgement',
  name: 'Judgement',
  noun: null,
  question: '{ judgements(first: 20) { totalCount nodes { recordId kind verdict reason judgedAt } } }',
  read: judgementsByIds,
  title: ({ id }) => `Judgement ${id}`,
  resource: judgementResource,
  ways: [],
});
