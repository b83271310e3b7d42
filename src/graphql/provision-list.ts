import { provisionList } from '../model/provision.ts';
import { provisionParameters, provisionRoute } from '../model/provision-filter.ts';
import { listing } from './list-field.ts';
import {
  AgencyRef,
  ArticleRef,
  CategoryRef,
  CollectionRef,
  DocumentRef,
  JurisdictionRef,
  PlatformRef,
  ProvisionRef,
  RegulationRef,
  WordingRef,
} from './node-ref.ts';
import { ProvisionFilterRef } from './provision-filter.ts';

/** Lists of provisions, for every type from which they can be reached. */
export const Provisions = listing('Provision', {
  node: ProvisionRef,
  list: provisionList,
  filter: ProvisionFilterRef,
  parameters: provisionParameters,
  orders: {
    RECORD_ID: 'By record id.',
    POSITION: 'By the place in the document.',
    SEVERITY: 'By severity; those without come as the least.',
    CONFIDENCE: 'By the confidence of the primary clause type; those without come as the least.',
  },
  defaultOrder: { field: 'RECORD_ID', direction: 'ASC' },
});

Provisions.root(
  'provisions',
  'Provisions of current documents, or of the documents that the filter names.',
  provisionRoute,
);
Provisions.on(DocumentRef, 'provisions', {
  from: 'by-document',
  key: (document) => document.id,
  description: 'Its provisions in reading order: those of its latest version, also when the document ended.',
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
Provisions.on(ProvisionRef, 'siblings', {
  from: 'siblings',
  key: (provision) => provision.id,
  description:
    'What else is in the same document: its other provisions that are classified, the most severe first; those of its latest version, also when the document ended.',
  defaultOrder: { field: 'SEVERITY', direction: 'DESC' },
});
Provisions.on(PlatformRef, 'provisions', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Provisions of its current documents.',
});
Provisions.on(CollectionRef, 'provisions', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: 'Provisions of the current documents that it holds.',
});
Provisions.on(CategoryRef, 'provisions', {
  from: 'by-category',
  key: (category) => category.slug,
  description: 'Current provisions of any of its clause types.',
});
Provisions.on(ArticleRef, 'provisions', {
  from: 'by-article',
  key: (article) => article.id,
  description: 'Current provisions of any clause type that the article bears on.',
});
Provisions.on(RegulationRef, 'provisions', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Current provisions of any clause type that falls under the regulation.',
});
Provisions.on(AgencyRef, 'provisions', {
  from: 'by-agency',
  key: (agency) => agency.slug,
  description: 'Current provisions of any clause type that falls under a regulation which the agency enforces.',
});
Provisions.on(JurisdictionRef, 'provisions', {
  from: 'by-jurisdiction',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Current provisions of any clause type that falls under the law of the jurisdiction itself.',
});
Provisions.on(WordingRef, 'provisions', {
  from: 'by-wording',
  key: (wording) => wording.id,
  description: 'Current provisions that say exactly this.',
});
