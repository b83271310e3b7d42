import type { ObjectRef } from '@pothos/core';
import { concludedClauseTypeList } from '../model/clause-type.ts';
import type { Conclusion } from '../model/conclusion.ts';
import { instanceList } from '../model/provision.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ClauseTypes } from './clause-type.ts';
import { ConfidenceRef } from './confidence-value.ts';
import type { ConnectionEdge } from './connection.ts';
import type { Types } from './connection-type.ts';
import { ClauseTypeRef, DocumentRef, JudgementRef, ProvisionRef } from './node-ref.ts';
import { Provisions } from './provision-list.ts';

// What is concluded of provisions, from both ends.

const conclusion = ({ properties }: ConnectionEdge) => properties as unknown as Conclusion;

function describeConclusion(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectFields(edge, (t) => ({
    rank: t.field({
      type: 'NonNegativeInt',
      description: '1 where it is the primary clause type of the provision, 2 for the next likely, and so on.',
      resolve: (entry) => conclusion(entry).rank,
    }),
    confidence: t.field({
      type: ConfidenceRef,
      description: 'How sure it is that the provision is of the clause type.',
      resolve: (entry) => ({ level: conclusion(entry).level, value: conclusion(entry).confidence }),
    }),
    basis: t.field({
      type: BasisRef,
      description: 'What the conclusion rests on.',
      resolve: (entry) => conclusion(entry).basis,
    }),
    cues: t.stringList({
      description: 'The cue phrases that decided, in words of our own; empty where a person decided.',
      resolve: (entry) => conclusion(entry).cues ?? [],
    }),
    classifier: t.string({
      description:
        'Version of the rules that concluded; `record` for curated records, `judgement` where a person judged.',
      resolve: (entry) => conclusion(entry).classifier,
    }),
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description: 'The judgement that says so, with its reason and what was derived; null where nobody judged it.',
      resolve: (entry) => conclusion(entry).judgement,
    }),
  }));
}

const Instances = Provisions.along('ClauseTypeProvision', {
  list: instanceList,
  orders: {
    RECORD_ID: 'By record id.',
    POSITION: 'By the place in the document.',
    SEVERITY: 'By severity; those without come as the least.',
    CONFIDENCE: 'By the confidence that they are of this clause type.',
  },
  defaultOrder: { field: 'RECORD_ID', direction: 'ASC' },
});
describeConclusion(Instances.edge);
Instances.on(ClauseTypeRef, 'provisions', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Current provisions of this clause type, primary or not; each edge says how sure that is, and why.',
});

const Concluded = ClauseTypes.along('ProvisionClauseType', {
  list: concludedClauseTypeList,
  orders: { RANK: 'By rank: the primary one first.', CONFIDENCE: 'By confidence in the conclusion.' },
  defaultOrder: { field: 'RANK', direction: 'ASC' },
});
describeConclusion(Concluded.edge);
Concluded.on(ProvisionRef, 'clauseTypes', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description:
    'Clause types of which it is an instance, the primary one first; each edge says how sure that is, and why.',
  most: 3,
});
ClauseTypes.on(DocumentRef, 'clauseTypes', {
  from: 'by-document',
  key: (document) => document.id,
  description: 'Clause types of its provisions.',
  most: 40,
});
