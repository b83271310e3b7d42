import { dayOf } from '../model/day.ts';
import { type Regulation, regulationCounts, regulationList } from '../model/regulation.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { connectionTypes } from './connection-type.ts';
import type { Context } from './context.ts';
import { counted } from './day-count.ts';
import { listing } from './list-field.ts';
import { RelationRef } from './mapping.ts';
import { AgencyRef, ClauseTypeRef, JurisdictionRef, RegulationRef } from './node-ref.ts';
import { RegulationStatusRef, RegulationTypeRef } from './regulation-word.ts';
import { ReviewStatusRef } from './review-status.ts';

const ApplicationDateRef = builder.objectRef<{ date: string; scope: string }>('ApplicationDate').implement({
  description: 'A day from which a part of a regulation applies.',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'First day on which it applies.', resolve: ({ date }) => date }),
    scope: t.exposeString('scope', { description: 'Which part of the regulation, or whom, the day concerns.' }),
  }),
});

const countsOf = (context: Context, regulation: Regulation) =>
  counted(context, 'regulation', regulationCounts, regulation);

RegulationRef.implement({
  description:
    'A law, directive or act, with the articles that clause types fall under. Research material, not legal advice.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `eu-dsa`.' }),
    shortName: t.exposeString('shortName', { description: 'Name in common use, such as DSA.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    type: t.field({
      type: RegulationTypeRef,
      description: 'Kind of legal act, in the words of its own legal order.',
      resolve: (regulation) => regulation.type,
    }),
    jurisdiction: t.field({
      type: JurisdictionRef,
      description: 'The place whose law it is; it binds in the parts of that place too.',
      resolve: (regulation) => regulation.jurisdictionCode,
    }),
    citation: t.exposeString('citation', { description: 'How lawyers cite it.' }),
    celex: t.exposeString('celex', {
      nullable: true,
      description: 'CELEX number in EUR-Lex, such as `32022R2065`; null outside EU law.',
    }),
    eli: t.field({
      type: 'URL',
      nullable: true,
      description: 'European Legislation Identifier; null outside EU law.',
      resolve: (regulation) => regulation.eli,
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Official text, or the nearest to it; null when no address is known.',
      resolve: (regulation) => regulation.url,
    }),
    status: t.field({
      type: RegulationStatusRef,
      description: 'Whether it binds, as of the date of the data.',
      resolve: (regulation) => regulation.status,
    }),
    adopted: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of adoption; null when it is not recorded.',
      resolve: (regulation) => regulation.adopted,
    }),
    inForce: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it came into force; parts may apply later, see `applicationDates`.',
      resolve: (regulation) => regulation.inForce,
    }),
    applicationDates: t.field({
      type: [ApplicationDateRef],
      description: 'Days from which its parts apply; empty when it applies from the day it came into force.',
      resolve: ({ applicationDates, applicationScopes }) =>
        applicationDates.map((date, index) => ({ date, scope: applicationScopes[index] ?? '' })),
    }),
    topics: t.exposeStringList('topics', { description: 'What it is about, such as `privacy` or `minors`.' }),
    notes: t.exposeString('notes', {
      nullable: true,
      description: 'What a reader should know, where there is something.',
    }),
    source: t.exposeString('source', { description: 'Where the entry can be checked.' }),
    check: t.exposeString('check', {
      nullable: true,
      description: 'What was compared with a published text, and what rests on knowledge alone.',
    }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the entry has been checked.',
      resolve: (regulation) => regulation.reviewStatus,
    }),
    articleCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many of its articles are recorded here.',
      resolve: (regulation) => regulation.articleCount,
    }),
    clauseTypeCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many clause types fall under it.',
      resolve: (regulation) => regulation.clauseTypeCount,
    }),
    platformCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many platforms have a clause type in a current document that falls under it.',
      resolve: async (regulation, _args, context) => (await countsOf(context, regulation))?.platformCount ?? 0,
    }),
    provisionCount: t.field({
      type: 'NonNegativeInt',
      description:
        'How many provisions of current documents come under it. By its subject, whatever the place: `shownIn` and `bindingIn` narrow by place.',
      resolve: async (regulation, _args, context) => (await countsOf(context, regulation))?.provisionCount ?? 0,
    }),
  }),
});

const RegulationFilterRef = builder.inputType('RegulationFilter', {
  description:
    'Which regulations to keep. What is asked of clause types, relations and confidences must hold for one and the same mapping.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    contains: t.string({
      description: 'Only those with this in a name, slug, citation or CELEX number, whatever the case.',
    }),
    jurisdictions: t.stringList({ description: 'Only those that are the law of any of these places itself, by code.' }),
    bindingIn: t.stringList({
      description:
        'Only those that bind in any of these places, by code: their own law and that of what they are within.',
    }),
    topics: t.stringList({ description: 'Only those on any of these topics.' }),
    types: t.field({ type: [RegulationTypeRef], description: 'Only legal acts of these kinds.' }),
    statuses: t.field({ type: [RegulationStatusRef], description: 'Only those that bind in one of these ways.' }),
    agencies: t.stringList({ description: 'Only those that any of these agencies enforces, by slug.' }),
    clauseTypes: t.stringList({ description: 'Only those under which any of these clause types falls, by slug.' }),
    relations: t.field({
      type: [RelationRef],
      description:
        'Only those that bear on a clause type in one of these ways; below a clause type: on that one; below a provision: on one of its own.',
    }),
    confidences: t.field({
      type: [ConfidenceLevelRef],
      description:
        'Only those with a mapping this sure; below a clause type: a mapping of that one; below a provision: one of its own.',
    }),
    appliesOn: t.field({
      type: 'Date',
      description:
        'Only those of which an article recorded here applies on this day; one whose first day is not known counts as applying at all times.',
    }),
  }),
});

/** Lists of regulations, for every type from which they can be reached. */
export const Regulations = listing('Regulation', {
  node: RegulationRef,
  list: regulationList,
  filter: RegulationFilterRef,
  parameters: ({ contains, appliesOn, ...filter }) => ({
    ...filter,
    contains: contains?.toLowerCase() ?? null,
    appliesOn: dayOf(appliesOn),
  }),
  orders: {
    SLUG: 'By key.',
    SHORT_NAME: 'By short name.',
    ADOPTED: 'By day of adoption; those without come as the earliest.',
    IN_FORCE: 'By the day of coming into force; those without come as the earliest.',
    ARTICLES: 'By the number of articles recorded here.',
    CLAUSE_TYPES: 'By the number of clause types that fall under it.',
    PLATFORMS: 'By the number of platforms with a clause under it, over all platforms wherever the list stands.',
    PROVISIONS: 'By the number of current provisions under it, over all documents wherever the list stands.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

const OverClauseType = connectionTypes('ClauseTypeRegulation', RegulationRef);
builder.objectField(OverClauseType.edge, 'articles', (t) =>
  t.field({
    type: 'NonNegativeInt',
    description: 'How many articles of the regulation bear on this clause type.',
    resolve: ({ properties }) => properties.articles as number,
  }),
);

const EnforcedBy = connectionTypes('AgencyRegulation', RegulationRef);
builder.objectField(EnforcedBy.edge, 'role', (t) =>
  t.string({
    description: 'What this agency does under the regulation.',
    resolve: ({ properties }) => properties.role as string,
  }),
);

Regulations.root('regulations', 'All regulations that bear on terms.');
Regulations.on(ClauseTypeRef, 'regulations', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Regulations that this clause type falls under.',
  types: OverClauseType,
  most: 10,
});
Regulations.on(AgencyRef, 'regulations', {
  from: 'by-agency',
  key: (agency) => agency.slug,
  description: 'Regulations that this agency supervises or enforces; each edge says in which role.',
  types: EnforcedBy,
  most: 10,
});
Regulations.on(JurisdictionRef, 'regulations', {
  from: 'by-jurisdiction',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Its own law; the law of a larger jurisdiction stands under `within`.',
  most: 40,
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
