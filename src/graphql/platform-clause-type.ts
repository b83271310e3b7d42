import type { ObjectRef } from '@pothos/core';
import { usedClauseTypeList } from '../model/clause-type.ts';
import { usingPlatformList } from '../model/platform.ts';
import { builder } from './builder.ts';
import { ClauseTypes } from './clause-type.ts';
import type { ConnectionEdge } from './connection.ts';
import type { Types } from './connection-type.ts';
import { ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { Platforms } from './platform.ts';
import { SeverityRef } from './severity.ts';

// The use of clause types by platforms, from both ends.

/** What the relationship says. */
interface Use {
  provisions: number;
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  confidence: number | null;
}

const use = ({ properties }: ConnectionEdge) => properties as unknown as Use;

function describeUse(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectFields(edge, (t) => ({
    provisions: t.field({
      type: 'NonNegativeInt',
      description: 'How many current provisions of the platform are of the clause type.',
      resolve: (entry) => use(entry).provisions,
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description: 'Highest severity of these provisions.',
      resolve: (entry) => use(entry).severity,
    }),
    confidence: t.float({
      nullable: true,
      description: 'Highest confidence, from 0 to 1, with which one of these provisions is of the clause type.',
      resolve: (entry) => use(entry).confidence,
    }),
  }));
}

const PROVISIONS = 'By the number of current provisions of the clause type.';
const SEVERITY = 'By the highest severity of these provisions.';
const CONFIDENCE = 'By the highest confidence in one of them.';

const UsingPlatforms = Platforms.along('ClauseTypePlatform', {
  list: usingPlatformList,
  orders: { SLUG: 'By key.', NAME: 'By name, whatever the case.', PROVISIONS, SEVERITY, CONFIDENCE },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});
describeUse(UsingPlatforms.edge);
UsingPlatforms.on(ClauseTypeRef, 'platforms', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Platforms that use this clause type in a current document; each edge says how often.',
});

const UsedClauseTypes = ClauseTypes.along('PlatformClauseType', {
  list: usedClauseTypeList,
  orders: { SLUG: 'By key.', PROVISIONS, SEVERITY, CONFIDENCE },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});
describeUse(UsedClauseTypes.edge);
UsedClauseTypes.on(PlatformRef, 'clauseTypes', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Clause types that it uses in a current document; each edge says how often.',
  most: 70,
});
