import { jurisdictionList } from '../model/jurisdiction.ts';
import { builder } from './builder.ts';
import { listing } from './list-field.ts';
import { JurisdictionRef } from './node-ref.ts';
import { ReviewStatusRef } from './review-status.ts';

const JurisdictionKindRef = builder.enumType('JurisdictionKind', {
  description: 'Which kind of place has a law of its own.',
  values: {
    SUPRANATIONAL: { description: 'A union of countries with law of its own.' },
    COUNTRY: { description: 'A sovereign country.' },
    SUBDIVISION: { description: 'A part of a country with law of its own, such as a state.' },
  } as const,
});

JurisdictionRef.implement({
  description: 'A place with a law of its own.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Key: ISO 3166 code such as `IE` or `US-CA`, or `EU`.' }),
    name: t.exposeString('name', { description: 'Name in English.' }),
    kind: t.field({
      type: JurisdictionKindRef,
      description: 'Union of countries, country, or part of one.',
      resolve: (jurisdiction) => jurisdiction.kind,
    }),
    iso: t.exposeString('iso', { description: 'Code in ISO 3166, with a remark where it is no ordinary one.' }),
    languages: t.exposeStringList('languages', {
      description: 'Official languages by ISO 639-1 code, as far as recorded.',
    }),
    source: t.exposeString('source', { description: 'Where the entry can be checked.' }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the entry has been checked.',
      resolve: (jurisdiction) => jurisdiction.reviewStatus,
    }),
  }),
});

const JurisdictionFilterRef = builder.inputType('JurisdictionFilter', {
  description: 'Which jurisdictions to keep.',
  fields: (t) => ({
    codes: t.stringList({ description: 'Only these, by code.' }),
    contains: t.string({ description: 'Only those with this in their name, whatever the case.' }),
    kinds: t.field({ type: [JurisdictionKindRef], description: 'Only of these kinds.' }),
    languages: t.stringList({ description: 'Only those with any of these official languages, by ISO 639-1 code.' }),
    hasRegulations: t.boolean({
      description: 'Only those with a regulation of their own here (true), or without (false).',
    }),
  }),
});

/** Lists of jurisdictions, for every type from which they can be reached. */
export const Jurisdictions = listing('Jurisdiction', {
  node: JurisdictionRef,
  list: jurisdictionList,
  filter: JurisdictionFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: {
    CODE: 'By key.',
    NAME: 'By name.',
    REGULATIONS: 'By the number of regulations of its own.',
    AGENCIES: 'By the number of agencies.',
  },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
});

Jurisdictions.root('jurisdictions', 'All jurisdictions, from the European Union to single states.');
Jurisdictions.on(JurisdictionRef, 'within', {
  from: 'larger',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Larger jurisdictions that it is directly within, such as the EU for Ireland; their law binds here too.',
  most: 2,
});
Jurisdictions.on(JurisdictionRef, 'parts', {
  from: 'part',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Jurisdictions that are directly within this one, as far as they are recorded here.',
  most: 10,
});

builder.queryField('jurisdiction', (t) =>
  t.field({
    type: JurisdictionRef,
    nullable: true,
    description: 'One jurisdiction; null when there is none of this code.',
    args: {
      code: t.arg.string({
        required: true,
        description: 'ISO 3166 code such as `IE` or `US-CA`, or `EU`; in either case.',
      }),
    },
    resolve: (_query, { code }) => code.toUpperCase(),
  }),
);
