import { buildingBlockList } from '../model/building-block.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { BuildingBlockRef, ClauseTypeRef } from './node-ref.ts';
import { ReviewStatusRef } from './review-status.ts';
import { StatementPartRef } from './statement-part.ts';

BuildingBlockRef.implement({
  description:
    'Sentences in our own words, with placeholders, of which prose about provisions is composed: of a clause type, or a rule that holds for all.',
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'Key, such as `arbitration:summary`, or `rule:relation-limits` for a rule.',
    }),
    part: t.field({
      type: StatementPartRef,
      description: 'Which part of what is told of a provision it belongs to.',
      resolve: ({ part }) => part,
    }),
    template: t.exposeString('template', {
      description: 'The words, with names in braces for what is filled in. A summary goes on from "This provision".',
    }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'The question that it answers; null where it answers none.',
    }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far it has been checked.',
      resolve: ({ reviewStatus }) => reviewStatus,
    }),
    clauseType: t.field({
      type: ClauseTypeRef,
      nullable: true,
      description: 'The clause type of which it tells; null for a rule.',
      resolve: ({ clauseTypeSlug }) => clauseTypeSlug,
    }),
  }),
});

const BuildingBlockFilterRef = builder.inputType('BuildingBlockFilter', {
  description: 'Which building blocks to keep.',
  fields: (t) => ({
    ids: t.stringList({ description: 'Only these, by key such as `arbitration:summary`.' }),
    parts: t.field({ type: [StatementPartRef], description: 'Only those of these parts.' }),
    clauseTypes: t.stringList({ description: 'Only those of these clause types, by slug.' }),
    reviewStatuses: t.field({ type: [ReviewStatusRef], description: 'Only those checked so far.' }),
    contains: t.string({ description: 'Only those with this in template or question, whatever the case.' }),
  }),
});

const BuildingBlocks = listing('BuildingBlock', {
  node: BuildingBlockRef,
  list: buildingBlockList,
  filter: BuildingBlockFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: { ID: 'By key.', POSITION: 'As they are read, within a clause type.' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});

BuildingBlocks.root('buildingBlocks', 'The sentences of which prose about provisions is composed.');
BuildingBlocks.on(ClauseTypeRef, 'buildingBlocks', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'What is told of each of its provisions, in the order in which it is read.',
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
  most: 9,
});
