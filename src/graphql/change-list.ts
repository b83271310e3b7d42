import { changeList } from '../model/change.ts';
import { changeParameters, changeRoute } from '../model/change-filter.ts';
import { ChangeFilterRef } from './change-filter.ts';
import { listing } from './list-field.ts';
import {
  ChangeRef,
  ClauseTypeRef,
  CollectionRef,
  DocumentRef,
  PlatformRef,
  ProvisionRef,
  RegulationRef,
  VersionRef,
} from './node-ref.ts';

const BY_PLATFORMS = 'those of the platform’s own, the newest first; `versionKinds` asks for others.';

const Changes = listing('Change', {
  node: ChangeRef,
  list: changeList,
  filter: ChangeFilterRef,
  parameters: changeParameters,
  orders: {
    CAPTURED_AT: 'By the time of the version.',
    SIMILARITY: 'By how much of the words is kept; what is no edit comes as if all were.',
  },
  defaultOrder: { field: 'CAPTURED_AT', direction: 'DESC' },
});

Changes.root('changes', `Changes of provisions in all documents: ${BY_PLATFORMS}`, changeRoute);
Changes.on(DocumentRef, 'changes', {
  from: 'by-document',
  key: (document) => document.id,
  description: `Changes of its provisions: ${BY_PLATFORMS}`,
});
Changes.on(VersionRef, 'changes', {
  from: 'by-version',
  key: (version) => version.id,
  description:
    'What it changed, whatever it was recorded for; the first that could be read as terms adds all that it has.',
});
Changes.on(PlatformRef, 'changes', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: `Changes of the provisions of its documents: ${BY_PLATFORMS}`,
});
Changes.on(ProvisionRef, 'changes', {
  from: 'by-provision',
  key: (provision) => provision.id,
  description: 'Everything that became of it, by versions of all kinds, the newest first.',
  most: 12,
});
Changes.on(CollectionRef, 'changes', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: `Changes of the provisions that it holds: ${BY_PLATFORMS}`,
});
Changes.on(ClauseTypeRef, 'changes', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: `Changes of provisions that had this clause type just before or after: ${BY_PLATFORMS}`,
});
Changes.on(RegulationRef, 'changes', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: `Changes of provisions that came under the regulation just before or after, as law is mapped now: ${BY_PLATFORMS}`,
});
