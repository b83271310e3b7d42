import type { Agency } from '../../model/agency.ts';
import { type Article, NO_DAY_YET } from '../../model/article.ts';
import type { Category } from '../../model/category.ts';
import type { ClauseType } from '../../model/clause-type.ts';
import type { Collection } from '../../model/collection.ts';
import type { Document } from '../../model/document.ts';
import type { Jurisdiction } from '../../model/jurisdiction.ts';
import type { Platform } from '../../model/platform.ts';
import type { Provision } from '../../model/provision.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Sector } from '../../model/sector.ts';
import type { NodeValues } from './graph-node.ts';

/** What a reader sees of a node first, and what is told of it. */
export type Told = readonly [label: string, values: NodeValues];

/** What is told of a provision, with its text where that may be told. */
export function provisionTold(row: Provision, text: string | null): Told {
  const place = row.position === null ? row.id : `${row.position + 1}`;
  const { termsType, language, position, kind, severity, confidence, confidenceLevel, basis, current } = row;
  return [
    row.title ?? `${row.platformSlug}, ${termsType}, ${place}`,
    {
      ...{ termsType, language, position, type: kind, severity, confidence, confidenceLevel, basis, current, text },
      description: row.gist,
      url: row.url,
      platform: row.platformSlug,
      document: row.documentId,
      collection: row.collectionId,
      clauseType: row.clauseTypeSlug,
      headings: row.headingPath,
      unclassifiedReason: row.unclassifiedReason,
      firstTracked: row.firstTracked,
      lastChanged: row.lastChanged,
      endedAt: row.removedAt,
      statedBy: row.source,
      reviewStatus: row.reviewStatus,
      wording: row.sha256,
    },
  ];
}

/** What is told of a document. */
export function documentTold(row: Document): Told {
  const { termsType, language, current, firstTracked, lastChanged, endedAt } = row;
  return [
    row.title,
    {
      ...{ termsType, language, current, firstTracked, lastChanged, endedAt },
      url: row.sourceUrls?.[0],
      platform: row.platformSlug,
      collection: row.collectionId,
    },
  ];
}

/** What is told of a platform. */
export function platformTold({ name, aliases }: Platform): Told {
  return [name, { description: aliases?.length ? `also ${aliases.join(', ')}` : null }];
}

/** What is told of a collection. */
export function collectionTold(row: Collection): Told {
  const { kind, url, licence, licenceUrl, attribution } = row;
  return [row.name, { type: kind, url, licence, licenceUrl, attribution, description: row.tagline }];
}

/** What is told of a sector. */
export function sectorTold({ label, description, source, reviewStatus }: Sector): Told {
  return [label, { description, statedBy: source, reviewStatus }];
}

/** What is told of a clause type. */
export function clauseTypeTold({ label, definition, categorySlug, severity, source, reviewStatus }: ClauseType): Told {
  return [label, { description: definition, category: categorySlug, severity, statedBy: source, reviewStatus }];
}

/** What is told of a category. */
export function categoryTold({ label, description }: Category): Told {
  return [label, { description }];
}

/** What is told of an article. */
export function articleTold({ ref, label, regulationSlug, url, eli, appliesFrom, endedOn, ...row }: Article): Told {
  const dayNotSet = appliesFrom === NO_DAY_YET;
  return [
    `${ref} ${label}`,
    {
      ...{ ref, url, eli, endedOn, dayNotSet },
      regulation: regulationSlug,
      appliesFrom: dayNotSet ? null : appliesFrom,
      statedBy: row.source,
      description: row.note,
    },
  ];
}

/** What is told of a regulation. */
export function regulationTold(row: Regulation): Told {
  const { url, citation, celex, eli, status, inForce, reviewStatus } = row;
  const told = { url, citation, celex, eli, status, inForce, reviewStatus };
  return [row.shortName, { ...told, type: row.type, description: row.name, statedBy: row.source }];
}

/** What is told of a jurisdiction. */
export function jurisdictionTold({ name, kind, source, reviewStatus }: Jurisdiction): Told {
  return [name, { type: kind, statedBy: source, reviewStatus }];
}

/** What is told of an agency. */
export function agencyTold({ shortName, name, website, source, reviewStatus, jurisdictionCode }: Agency): Told {
  const told = { description: name, url: website, jurisdiction: jurisdictionCode };
  return [shortName, { ...told, statedBy: source, reviewStatus }];
}
