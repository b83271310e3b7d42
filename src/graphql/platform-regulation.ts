import type { ObjectRef } from '@pothos/core';
import { touchedPlatformList } from '../model/platform.ts';
import { touchingRegulationList } from '../model/regulation.ts';
import { builder } from './builder.ts';
import type { ConnectionEdge } from './connection.ts';
import type { Types } from './connection-type.ts';
import { PlatformRef, RegulationRef } from './node-ref.ts';
import { Platforms } from './platform.ts';
import { Regulations } from './regulation.ts';

// How regulations touch platforms, from both ends.

function describeTouch(edge: ObjectRef<Types, ConnectionEdge>): void {
  builder.objectFields(edge, (t) => ({
    clauseTypes: t.field({
      type: 'NonNegativeInt',
      description: 'How many clause types that the platform uses fall under the regulation.',
      resolve: ({ properties }) => properties.clauseTypes as number,
    }),
    provisions: t.field({
      type: 'NonNegativeInt',
      description: 'How many current provisions of the platform come under the regulation.',
      resolve: ({ properties }) => properties.provisions as number,
    }),
  }));
}

const PROVISIONS = 'By the number of current provisions of the platform that come under the regulation.';
const CLAUSE_TYPES = 'By the number of clause types of the platform that fall under the regulation.';

const TouchedPlatforms = Platforms.along('RegulationPlatform', {
  list: touchedPlatformList,
  orders: { SLUG: 'By key.', NAME: 'By name, whatever the case.', PROVISIONS, CLAUSE_TYPES },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});
describeTouch(TouchedPlatforms.edge);
TouchedPlatforms.on(RegulationRef, 'platforms', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description:
    'Platforms with a current provision that comes under it; each edge says how many. By its subject, whatever the place: `shownIn` and `bindingIn` narrow by place.',
});

const TouchingRegulations = Regulations.along('PlatformRegulation', {
  list: touchingRegulationList,
  orders: { SLUG: 'By key.', PROVISIONS, CLAUSE_TYPES },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});
describeTouch(TouchingRegulations.edge);
TouchingRegulations.on(PlatformRef, 'regulations', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description:
    'Regulations that its current provisions come under; each edge says how many. By its subject, whatever the place: `shownIn` and `bindingIn` narrow by place.',
  most: 70,
});
