import type { ObjectRef } from '@pothos/core';
import type { Mapping } from '../model/mapping.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import type { ConnectionEdge } from './connection.ts';
import type { Types } from './connection-type.ts';
import { JudgementRef } from './node-ref.ts';

/** The ways in which an article of law bears on a clause type; the words of seeds/relations.yaml. */
export const RelationRef = builder.enumType('Relation', {
  description: 'How an article of law bears on a clause type.',
  values: {
    MUST_DISCLOSE: { description: 'The law requires the matter to be stated in terms or in a notice.' },
    MUST_PROVIDE: { description: 'The law requires the provider to offer or do something.' },
    LIMITS: { description: 'The law sets conditions on the practice.' },
    UNFAIRNESS_TEST: { description: 'The law lets the term be tested for unfairness, or lists it as possibly unfair.' },
    PROHIBITS: { description: 'The law bars the practice or voids the term.' },
    GRANTS_RIGHT: { description: 'The law gives users a right that the clause must respect.' },
    PERMITS: { description: 'The law gives the basis or the safe harbour for the clause.' },
  } as const,
});

const mapping = ({ properties }: ConnectionEdge) => properties as unknown as Mapping;

const MappingStatusRef = builder.enumType('MappingStatus', {
  description: 'Who says how an article bears on a clause type.',
  values: {
    COMPILED: { description: 'The seeds, compiled from published sources.' },
    CURATED: { description: 'A person judged it; the judgement says why, and what the seeds say.' },
  } as const,
});

/** Adds to the edges of a list what the mapping of a clause type to an article says. */
export function describeMapping(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectFields(edge, (t) => ({
    relation: t.field({
      type: RelationRef,
      description: 'How the article bears on the clause type.',
      resolve: (entry) => mapping(entry).relation,
    }),
    rationale: t.string({
      description: 'Why it does, in one sentence of our own.',
      resolve: (entry) => mapping(entry).rationale,
    }),
    confidence: t.field({
      type: ConfidenceLevelRef,
      description: 'How sure this mapping is.',
      resolve: (entry) => mapping(entry).confidence,
    }),
    source: t.string({
      description: 'Where the mapping can be checked.',
      resolve: (entry) => mapping(entry).source,
    }),
    status: t.field({
      type: MappingStatusRef,
      description: 'Who says so.',
      resolve: (entry) => (mapping(entry).judgement == null ? 'COMPILED' : 'CURATED'),
    }),
    judgement: t.field({
      type: JudgementRef,
      nullable: true,
      description: 'The judgement that says so, with its reason and what was compiled; null where nobody judged it.',
      resolve: (entry) => mapping(entry).judgement,
    }),
  }));
}
