import { NO_DAY_YET } from '../../model/article.ts';
import type { Properties } from '../../model/writes/law.ts';
import type { AgencySeed } from '../seeds/agency.ts';
import type { CategorySeed } from '../seeds/category.ts';
import type { ClauseTypeSeed, MappingSeed } from '../seeds/clause-type.ts';
import type { CompetenceSeed } from '../seeds/competence.ts';
import { PENDING } from '../seeds/field.ts';
import type { JurisdictionSeed } from '../seeds/jurisdiction.ts';
import type { ArticleSeed, RegulationSeed } from '../seeds/regulation.ts';
import { severityRank, upperSnake } from './word.ts';

/** A node to be: its key and all its properties. */
export interface Row {
  key: string;
  properties: Properties;
}

/** A jurisdiction as the graph keeps it. */
export function jurisdictionRow({ code, name, kind, iso, languages, source, reviewStatus }: JurisdictionSeed): Row {
  return {
    key: code,
    properties: { name, kind: upperSnake(kind), iso, languages, source, reviewStatus: upperSnake(reviewStatus) },
  };
}

/** An agency as the graph keeps it. */
export function agencyRow({ slug, jurisdiction: _, urlConfidence, reviewStatus, ...properties }: AgencySeed): Row {
  return {
    key: slug,
    properties: {
      ...properties,
      urlConfidence: upperSnake(urlConfidence),
      reviewStatus: upperSnake(reviewStatus),
    },
  };
}

/** A regulation as the graph keeps it: its application dates are two lists in step. */
export function regulationRow(seed: RegulationSeed): Row {
  const { slug, jurisdiction: _, agencies: __, articles: ___, applicationDates, ...properties } = seed;
  return {
    key: slug,
    properties: {
      ...properties,
      type: upperSnake(seed.type),
      status: upperSnake(seed.status),
      reviewStatus: upperSnake(seed.reviewStatus),
      applicationDates: applicationDates.map(({ date }) => date),
      applicationScopes: applicationDates.map(({ scope }) => scope),
    },
  };
}

/** An article as the graph keeps it; `index` is its place in the regulation's list. */
export function articleRow(regulationSlug: string, { id, ...properties }: ArticleSeed, index: number): Row {
  const appliesFrom = properties.appliesFrom === PENDING ? NO_DAY_YET : properties.appliesFrom;
  return { key: id, properties: { ...properties, appliesFrom, regulationSlug, position: index } };
}

/** A category as the graph keeps it; `index` is its place among the categories. */
export function categoryRow({ slug, ...properties }: CategorySeed, index: number): Row {
  return { key: slug, properties: { ...properties, position: index } };
}

/** A clause type as the graph keeps it; `index` is its place among the clause types. */
export function clauseTypeRow(seed: ClauseTypeSeed, index: number): Row {
  const { slug, category, matches, mappings: _, ...properties } = seed;
  return {
    key: slug,
    properties: {
      ...properties,
      categorySlug: category,
      claudette: matches.claudette,
      opp115: matches.opp115,
      severity: upperSnake(seed.severity),
      severityRank: severityRank(seed.severity),
      reviewStatus: upperSnake(seed.reviewStatus),
      position: index,
    },
  };
}

/** A mapping as the graph keeps it: the article, and what the relationship to it says. */
export function mappingRow({ article, relation, confidence, rationale, source }: MappingSeed): {
  article: string;
  properties: Properties;
} {
  return {
    article,
    properties: { relation: upperSnake(relation), confidence: upperSnake(confidence), rationale, source },
  };
}

/** A competence as the graph keeps it. */
export function competenceRow({ slug, regulations: _, ...properties }: CompetenceSeed): Row {
  return {
    key: slug,
    properties: {
      ...properties,
      capacity: upperSnake(properties.capacity),
      based: upperSnake(properties.based),
      residence: upperSnake(properties.residence),
      establishment: upperSnake(properties.establishment),
      confidence: upperSnake(properties.confidence),
      reviewStatus: upperSnake(properties.reviewStatus),
    },
  };
}
