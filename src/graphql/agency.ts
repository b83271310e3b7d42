import { agencyList } from '../model/agency.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { connectionTypes } from './connection-type.ts';
import { listing } from './list-field.ts';
import { AgencyRef, JurisdictionRef, RegulationRef } from './node-ref.ts';
import { ReviewStatusRef } from './review-status.ts';

AgencyRef.implement({
  description: 'An authority that supervises or enforces regulations.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `ie-cnam`.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    shortName: t.exposeString('shortName', { description: 'Name in common use.' }),
    jurisdiction: t.field({
      type: JurisdictionRef,
      description: 'The place whose authority it is.',
      resolve: (agency) => agency.jurisdictionCode,
    }),
    roles: t.exposeStringList('roles', {
      description: 'What it does, in words of our own; the edges of `regulations` say what it does under each.',
    }),
    website: t.field({ type: 'URL', description: 'Official website.', resolve: (agency) => agency.website }),
    complaintUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where to complain; null when no address is known.',
      resolve: (agency) => agency.complaintUrl,
    }),
    complaintAudience: t.exposeString('complaintAudience', {
      nullable: true,
      description: 'Who may complain there, and by which way.',
    }),
    urlConfidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure the addresses are.',
      resolve: (agency) => agency.urlConfidence,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know, where there is something.',
    }),
    source: t.exposeString('source', { description: 'Where its role can be checked.' }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the entry has been checked.',
      resolve: (agency) => agency.reviewStatus,
    }),
  }),
});

const AgencyFilterRef = builder.inputType('AgencyFilter', {
  description: 'Which agencies to keep.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    contains: t.string({ description: 'Only those with this in a name or role, whatever the case.' }),
    jurisdictions: t.stringList({ description: 'Only those of any of these jurisdictions, by code.' }),
    regulations: t.stringList({ description: 'Only those that enforce any of these regulations, by slug.' }),
    clauseTypes: t.stringList({
      description: 'Only those that enforce a regulation under which any of these clause types falls, by slug.',
    }),
    takesComplaints: t.boolean({
      description: 'Only those with a known address for complaints (true), or without (false).',
    }),
  }),
});

/** Lists of agencies, for every type from which they can be reached. */
export const Agencies = listing('Agency', {
  node: AgencyRef,
  list: agencyList,
  filter: AgencyFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: {
    SLUG: 'By key.',
    NAME: 'By full name.',
    SHORT_NAME: 'By short name.',
    REGULATIONS: 'By the number of regulations that it enforces.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

const Enforcing = connectionTypes('RegulationAgency', AgencyRef);
builder.objectField(Enforcing.edge, 'role', (t) =>
  t.string({
    description: 'What the agency does under this regulation.',
    resolve: ({ properties }) => properties.role as string,
  }),
);

Agencies.root('agencies', 'All agencies that supervise or enforce a regulation.');
Agencies.on(RegulationRef, 'agencies', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Agencies that supervise or enforce this regulation; each edge says in which role.',
  types: Enforcing,
  most: 10,
});
Agencies.on(JurisdictionRef, 'agencies', {
  from: 'by-jurisdiction',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Agencies of this jurisdiction.',
  most: 10,
});

builder.queryField('agency', (t) =>
  t.field({
    type: AgencyRef,
    nullable: true,
    description: 'One agency; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `ie-cnam`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
