import { regulationList } from '../model/regulation.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, RegulationRef } from './node-ref.ts';

RegulationRef.implement({
  description: 'A law, directive or act, with the articles that clause types fall under.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `eu-dsa`.' }),
    shortName: t.exposeString('shortName', { description: 'Name in common use, such as DSA.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    url: t.field({ type: 'URL', description: 'Official text.', resolve: (regulation) => regulation.url }),
    adopted: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of adoption.',
      resolve: (regulation) => regulation.adopted,
    }),
  }),
});

const RegulationFilterRef = builder.inputType('RegulationFilter', {
  description: 'Which regulations to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these.' }),
    jurisdictions: t.stringList({ description: 'Only those of any of these jurisdictions, by code.' }),
    topics: t.stringList({ description: 'Only those on any of these topics.' }),
  }),
});

export const Regulations = listing('Regulation', {
  node: RegulationRef,
  list: regulationList,
  filter: RegulationFilterRef,
  parameters: (filter) => filter,
  orders: {
    SLUG: 'By key.',
    SHORT_NAME: 'By short name.',
    PLATFORMS: 'By the number of platforms with a clause under it.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

Regulations.root('regulations', 'Regulations.');
Regulations.on(ClauseTypeRef, 'regulations', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Regulations that this clause type falls under.',
});

builder.queryField('regulation', (t) =>
  t.field({
    type: RegulationRef,
    nullable: true,
    description: 'One regulation; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `eu-dsa`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
