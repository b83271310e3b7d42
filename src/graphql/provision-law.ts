import type { ObjectRef } from '@pothos/core';
import { Agencies } from './agency.ts';
import { builder } from './builder.ts';
import type { ConnectionEdge } from './connection.ts';
import { connectionTypes, type Types } from './connection-type.ts';
import { Jurisdictions } from './jurisdiction.ts';
import { AgencyRef, CollectionRef, DocumentRef, JurisdictionRef, ProvisionRef, RegulationRef } from './node-ref.ts';
import { Provisions } from './provision-list.ts';
import { Regulations } from './regulation.ts';

// The law that documents come under, and the law that curated records of provisions name themselves, from both ends.

Regulations.on(DocumentRef, 'regulations', {
  from: 'by-document',
  key: (document) => document.id,
  description:
    'Regulations that its provisions come under. By its subject, whatever the place: `shownIn` and `bindingIn` narrow by place.',
  most: 60,
});
Jurisdictions.on(CollectionRef, 'jurisdictions', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: 'Jurisdictions in which people are shown its documents.',
  most: 3,
});

const CitationKindRef = builder.enumType('CitationKind', {
  description: 'Where in a curated record a regulation is named.',
  values: {
    LISTED: { description: 'In its list of regulations.' },
    PROSE: { description: 'In its running text only.' },
  } as const,
});

function describeCitation(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectField(edge, 'kind', (t) =>
    t.field({
      type: CitationKindRef,
      description: 'Where in the record the regulation is named.',
      resolve: ({ properties }) => properties.kind as 'LISTED' | 'PROSE',
    }),
  );
}

function describeConcern(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectField(edge, 'rationale', (t) =>
    t.string({
      description: 'Why the record names the agency.',
      resolve: ({ properties }) => properties.rationale as string,
    }),
  );
}

const Cited = connectionTypes('ProvisionCitation', RegulationRef);
describeCitation(Cited.edge);
Regulations.on(ProvisionRef, 'cites', {
  from: 'cited-by',
  key: (provision) => provision.id,
  description: 'Regulations that a curated record of the provision itself names; `regulations` is what we conclude.',
  types: Cited,
  most: 5,
});
const Citing = connectionTypes('RegulationCitation', ProvisionRef);
describeCitation(Citing.edge);
Provisions.on(RegulationRef, 'citedBy', {
  from: 'citing',
  key: (regulation) => regulation.slug,
  description: 'Provisions whose curated record names the regulation.',
  types: Citing,
  most: 20,
});

const Concerned = connectionTypes('ProvisionConcern', AgencyRef);
describeConcern(Concerned.edge);
Agencies.on(ProvisionRef, 'concerns', {
  from: 'concerned-by',
  key: (provision) => provision.id,
  description: 'Agencies that a curated record of the provision names, each with the reason.',
  types: Concerned,
  most: 3,
});
const Concerning = connectionTypes('AgencyConcern', ProvisionRef);
describeConcern(Concerning.edge);
Provisions.on(AgencyRef, 'concernedBy', {
  from: 'concerning',
  key: (agency) => agency.slug,
  description: 'Provisions whose curated record names the agency, each with the reason.',
  types: Concerning,
  most: 20,
});

Jurisdictions.on(ProvisionRef, 'flags', {
  from: 'flagged-by',
  key: (provision) => provision.id,
  description: 'Jurisdictions that a curated record of the provision names.',
  most: 5,
});
Provisions.on(JurisdictionRef, 'flaggedBy', {
  from: 'flagging',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Provisions whose curated record names the jurisdiction.',
  most: 20,
});
