import { successionList, successionsByIds } from '../model/succession.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { listing } from './list-field.ts';
import { DocumentRef } from './node-ref.ts';

const SuccessionRef = builder.loadableNodeRef('Succession', {
  id: { resolve: (succession) => succession.id },
  load: (ids: string[], { graph }: Context) => successionsByIds(graph, { ids }),
  sort: (succession) => succession.id,
});

const SuccessionStatusRef = builder.enumType('SuccessionStatus', {
  description: 'What says that a document took the place of another.',
  values: {
    PROPOSED: {
      description:
        'The texts suggest it: the later one began, after the last version of the earlier one, with at least half of its wordings. Nobody has judged it yet.',
    },
    CURATED: { description: 'People confirmed it, with a rationale and a source.' },
  } as const,
});

SuccessionRef.implement({
  description:
    'That a document took the place of another of the same kind, as those of a service under a new name do; with the evidence.',
  fields: (t) => ({
    earlier: t.field({ type: DocumentRef, description: 'The document that was.', resolve: ({ earlier }) => earlier }),
    later: t.field({ type: DocumentRef, description: 'The document in its place.', resolve: ({ later }) => later }),
    status: t.field({ type: SuccessionStatusRef, description: 'What says so.', resolve: ({ status }) => status }),
    sharedWordings: t.field({
      type: 'NonNegativeInt',
      description: 'How many wordings the later one began with that the earlier one had at last.',
      resolve: ({ sharedWordings }) => sharedWordings,
    }),
    share: t.exposeFloat('share', {
      description: 'Their part of all wordings with which the later one began, from 0 to 1.',
    }),
    rationale: t.exposeString('rationale', {
      nullable: true,
      description: 'Why people confirmed it; null where it is proposed.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where that can be checked; null where it is proposed.',
    }),
  }),
});

const SuccessionFilterRef = builder.inputType('SuccessionFilter', {
  description: 'Which successions to keep.',
  fields: (t) => ({
    statuses: t.field({ type: [SuccessionStatusRef], description: 'Only those said by any of these.' }),
    collections: t.stringList({ description: 'Only of documents of these collections, by key.' }),
    platforms: t.stringList({ description: 'Only from or to a document of any of these platforms, by slug.' }),
  }),
});

const Successions = listing('Succession', {
  node: SuccessionRef,
  list: successionList,
  filter: SuccessionFilterRef,
  parameters: (filter) => filter,
  orders: {
    ID: 'By the record ids of the two documents.',
    FIRST_TRACKED: 'By the time of the first version of the later document.',
    SHARE: 'By the part of wordings that they share.',
  },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});

Successions.root('successions', 'Which documents took the place of which, as those of a renamed service do.');
Successions.on(DocumentRef, 'successors', {
  from: 'by-earlier',
  key: (document) => document.id,
  description: 'Documents that took its place, with the evidence.',
  most: 2,
});
Successions.on(DocumentRef, 'predecessors', {
  from: 'by-later',
  key: (document) => document.id,
  description: 'Documents whose place it took, with the evidence.',
  most: 2,
});
