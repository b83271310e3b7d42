import { agenciesByIds } from '../model/agency.ts';
import { articlesByIds } from '../model/article.ts';
import { buildingBlocksByIds } from '../model/building-block.ts';
import { categoriesByIds } from '../model/category.ts';
import { changesByIds } from '../model/change.ts';
import { clauseTypesByIds } from '../model/clause-type.ts';
import { collectionsByIds } from '../model/collection.ts';
import { documentsByIds } from '../model/document.ts';
import { judgementsByIds } from '../model/judgement.ts';
import { jurisdictionsByIds } from '../model/jurisdiction.ts';
import { platformsByIds } from '../model/platform.ts';
import { provisionsByIds } from '../model/provision.ts';
import { regulationsByIds } from '../model/regulation.ts';
import { sectorsByIds } from '../model/sector.ts';
import { versionsByIds } from '../model/version.ts';
import { wordingsByIds } from '../model/wording.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

// Every kind of node that is loaded by its key. They stand together because nouns point at each other in circles; what a type says stands in its own file.

/** Clause types, loaded by slug. */
export const ClauseTypeRef = builder.loadableNodeRef('ClauseType', {
  id: { resolve: (clauseType) => clauseType.id },
  load: (ids: string[], { graph }: Context) => clauseTypesByIds(graph, { ids }),
  sort: (clauseType) => clauseType.id,
});

/** Platforms, loaded by slug. */
export const PlatformRef = builder.loadableNodeRef('Platform', {
  id: { resolve: (platform) => platform.id },
  load: (ids: string[], { graph }: Context) => platformsByIds(graph, { ids }),
  sort: (platform) => platform.id,
});

/** Regulations, loaded by slug. */
export const RegulationRef = builder.loadableNodeRef('Regulation', {
  id: { resolve: (regulation) => regulation.id },
  load: (ids: string[], { graph }: Context) => regulationsByIds(graph, { ids }),
  sort: (regulation) => regulation.id,
});

/** Categories, loaded by slug. */
export const CategoryRef = builder.loadableNodeRef('Category', {
  id: { resolve: (category) => category.id },
  load: (ids: string[], { graph }: Context) => categoriesByIds(graph, { ids }),
  sort: (category) => category.id,
});

/** Building blocks, loaded by id. */
export const BuildingBlockRef = builder.loadableNodeRef('BuildingBlock', {
  id: { resolve: (block) => block.id },
  load: (ids: string[], { graph }: Context) => buildingBlocksByIds(graph, { ids }),
  sort: (block) => block.id,
});

/** Articles, loaded by id such as `eu-dsa:art-14`. */
export const ArticleRef = builder.loadableNodeRef('Article', {
  id: { resolve: (article) => article.id },
  load: (ids: string[], { graph }: Context) => articlesByIds(graph, { ids }),
  sort: (article) => article.id,
});

/** Agencies, loaded by slug. */
export const AgencyRef = builder.loadableNodeRef('Agency', {
  id: { resolve: (agency) => agency.id },
  load: (ids: string[], { graph }: Context) => agenciesByIds(graph, { ids }),
  sort: (agency) => agency.id,
});

/** Jurisdictions, loaded by code. */
export const JurisdictionRef = builder.loadableNodeRef('Jurisdiction', {
  id: { resolve: (jurisdiction) => jurisdiction.id },
  load: (ids: string[], { graph }: Context) => jurisdictionsByIds(graph, { ids }),
  sort: (jurisdiction) => jurisdiction.id,
});

/** Collections, loaded by id. */
export const CollectionRef = builder.loadableNodeRef('Collection', {
  id: { resolve: (collection) => collection.id },
  load: (ids: string[], { graph }: Context) => collectionsByIds(graph, { ids }),
  sort: (collection) => collection.id,
});

/** Documents, loaded by record id. */
export const DocumentRef = builder.loadableNodeRef('Document', {
  id: { resolve: (document) => document.id },
  load: (ids: string[], { graph }: Context) => documentsByIds(graph, { ids }),
  sort: (document) => document.id,
});

/** Provisions, loaded by record id. */
export const ProvisionRef = builder.loadableNodeRef('Provision', {
  id: { resolve: (provision) => provision.id },
  load: (ids: string[], { graph }: Context) => provisionsByIds(graph, { ids }),
  sort: (provision) => provision.id,
});

/** Versions, loaded by record id. */
export const VersionRef = builder.loadableNodeRef('Version', {
  id: { resolve: (version) => version.id },
  load: (ids: string[], { graph }: Context) => versionsByIds(graph, { ids }),
  sort: (version) => version.id,
});

/** Wordings, loaded by the hash of their text. */
export const WordingRef = builder.loadableNodeRef('Wording', {
  id: { resolve: (wording) => wording.id },
  load: (ids: string[], { graph }: Context) => wordingsByIds(graph, { ids }),
  sort: (wording) => wording.id,
});

/** Changes, loaded by the record ids of their version and provision with a colon between. */
export const ChangeRef = builder.loadableNodeRef('Change', {
  id: { resolve: (change) => change.id },
  load: (ids: string[], { graph }: Context) => changesByIds(graph, { ids }),
  sort: (change) => change.id,
});

/** Sectors, loaded by slug. */
export const SectorRef = builder.loadableNodeRef('Sector', {
  id: { resolve: (sector) => sector.id },
  load: (ids: string[], { graph }: Context) => sectorsByIds(graph, { ids }),
  sort: (sector) => sector.id,
});

/** Judgements, loaded by record id. */
export const JudgementRef = builder.loadableNodeRef('Judgement', {
  id: { resolve: (judgement) => judgement.id },
  load: (ids: string[], { graph }: Context) => judgementsByIds(graph, { ids }),
  sort: (judgement) => judgement.id,
});

/** Forgets what this request has loaded of nodes that a judgement may change. */
export function forgetNodes(context: Context): void {
  const changing = [ProvisionRef, ClauseTypeRef, ArticleRef, PlatformRef, RegulationRef, DocumentRef, JudgementRef];
  for (const ref of changing) ref.getDataloader(context).clearAll();
}
