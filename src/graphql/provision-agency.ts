import { agencyReason, type EnforcedLaw } from '../model/agency-reason.ts';
import { Agencies } from './agency.ts';
import { builder } from './builder.ts';
import type { ConnectionEdge } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import { Jurisdictions } from './jurisdiction.ts';
import { AgencyRef, JurisdictionRef, ProvisionRef, RegulationRef } from './node-ref.ts';

// Who enforces the law that a provision comes under, and whose law it is.

const AgencyOriginRef = builder.enumType('AgencyOrigin', {
  description: 'Where it comes from that an agency has to do with a provision.',
  values: {
    DERIVED: { description: 'It enforces a regulation that the provision comes under.' },
    CURATED: { description: 'A curated record of the provision names it; it may enforce such a regulation besides.' },
  } as const,
});

/** What the list of agencies says of each. */
interface AgencyLink {
  laws: EnforcedLaw[];
  reason: string | null;
}

const link = ({ properties }: ConnectionEdge) => properties as unknown as AgencyLink;

const OfAgency = connectionTypes('ProvisionAgency', AgencyRef);
builder.objectFields(OfAgency.edge, (t) => ({
  roles: t.stringList({
    description: 'What the agency does under `regulations`, each role once; empty where only a record names it.',
    resolve: (entry) => [...new Set(link(entry).laws.map(({ role }) => role))],
  }),
  rationale: t.string({
    description:
      'Why it has to do with the provision: the reason that the curated record gives, and a sentence for each of `regulations`, composed of its role and the clause types that lead there.',
    resolve: (entry) => agencyReason(link(entry).laws, link(entry).reason),
  }),
  regulations: t.field({
    type: [RegulationRef],
    description:
      'Regulations that the provision comes under and the agency enforces; empty where only a record names it.',
    complexity: { field: 1, multiplier: 2 },
    resolve: (entry) => link(entry).laws.map(({ regulation }) => regulation),
  }),
  origin: t.field({
    type: AgencyOriginRef,
    description: 'Whether the law leads there, or a curated record of the provision names the agency.',
    resolve: (entry) => (link(entry).reason === null ? 'DERIVED' : 'CURATED'),
  }),
}));
Agencies.on(ProvisionRef, 'agencies', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description:
    'Agencies that enforce a regulation which it comes under, wherever they sit, and those that a curated record of it names; each edge says why. `competentAgencies` tells who is in charge for a person.',
  types: OfAgency,
  most: 20,
});

const JurisdictionReasonRef = builder.enumType('JurisdictionReason', {
  description: 'Why a jurisdiction has to do with a provision.',
  values: {
    LAW: { description: 'The provision comes under a regulation that is its law.' },
    FLAG: { description: 'A curated record of the provision names it.' },
  } as const,
});

const OfJurisdiction = connectionTypes('ProvisionJurisdiction', JurisdictionRef);
builder.objectFields(OfJurisdiction.edge, (t) => ({
  reasons: t.field({
    type: [JurisdictionReasonRef],
    description: 'Why it is listed.',
    resolve: ({ properties }) => [
      ...((properties.regulations as string[]).length > 0 ? (['LAW'] as const) : []),
      ...(properties.flagged ? (['FLAG'] as const) : []),
    ],
  }),
  regulations: t.field({
    type: [RegulationRef],
    description: 'Regulations of its own that the provision comes under; empty where only a record names it.',
    complexity: { field: 1, multiplier: 4 },
    resolve: ({ properties }) => properties.regulations as string[],
  }),
}));
Jurisdictions.on(ProvisionRef, 'jurisdictions', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description:
    'Jurisdictions whose law it comes under by its subject, and those that a curated record of it names; each edge says why.',
  types: OfJurisdiction,
  most: 8,
});
