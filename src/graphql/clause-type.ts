import { clauseTypeList } from '../model/clause-type.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, RegulationRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

ClauseTypeRef.implement({
  description: 'A kind of clause, such as binding arbitration: the point where terms and law meet.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `arbitration`.' }),
    label: t.exposeString('label', { description: 'Name for people.' }),
    definition: t.exposeString('definition', { description: 'What makes a provision an instance of this type.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names in use.' }),
    typicalDocuments: t.exposeStringList('typicalDocuments', {
      description: 'Kinds of terms in which it usually stands.',
    }),
    severity: t.field({
      type: SeverityRef,
      description: 'Default severity of its provisions.',
      resolve: (clauseType) => clauseType.severity,
    }),
    severityReason: t.exposeString('severityReason', { description: 'Why this severity.' }),
  }),
});

const ClauseTypeFilterRef = builder.inputType('ClauseTypeFilter', {
  description: 'Which clause types to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these.' }),
    categories: t.stringList({ description: 'Only of these categories, by slug.' }),
    regulations: t.stringList({ description: 'Only those that fall under any of these regulations, by slug.' }),
    severities: t.field({ type: [SeverityRef], description: 'Only of these severities.' }),
  }),
});

export const ClauseTypes = listing('ClauseType', {
  node: ClauseTypeRef,
  list: clauseTypeList,
  filter: ClauseTypeFilterRef,
  parameters: (filter) => filter,
  orders: {
    SLUG: 'By key.',
    LABEL: 'By name.',
    SEVERITY: 'By default severity.',
    PLATFORMS: 'By the number of platforms that use it.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

ClauseTypes.root('clauseTypes', 'Clause types.');
ClauseTypes.on(RegulationRef, 'clauseTypes', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Clause types that fall under an article of this regulation.',
});

builder.queryField('clauseType', (t) =>
  t.field({
    type: ClauseTypeRef,
    nullable: true,
    description: 'One clause type; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `arbitration`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
