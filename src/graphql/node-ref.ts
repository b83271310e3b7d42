import { clauseTypesByIds } from '../model/clause-type.ts';
import { platformsByIds } from '../model/platform.ts';
import { regulationsByIds } from '../model/regulation.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

// Every kind of node that is loaded by its key. They stand together because nouns point at each other in circles; what a type says stands in its own file.

export const ClauseTypeRef = builder.loadableNodeRef('ClauseType', {
  id: { resolve: (clauseType) => clauseType.id },
  load: (ids: string[], { graph }: Context) => clauseTypesByIds(graph, { ids }),
  sort: (clauseType) => clauseType.id,
});

export const PlatformRef = builder.loadableNodeRef('Platform', {
  id: { resolve: (platform) => platform.id },
  load: (ids: string[], { graph }: Context) => platformsByIds(graph, { ids }),
  sort: (platform) => platform.id,
});

export const RegulationRef = builder.loadableNodeRef('Regulation', {
  id: { resolve: (regulation) => regulation.id },
  load: (ids: string[], { graph }: Context) => regulationsByIds(graph, { ids }),
  sort: (regulation) => regulation.id,
});
