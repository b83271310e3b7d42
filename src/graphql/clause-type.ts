import { type ClauseType, clauseTypeList } from '../model/clause-type.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { connectionTypes } from './connection-type.ts';
import { listing } from './list-field.ts';
import { describeMapping, RelationRef } from './mapping.ts';
import { ArticleRef, CategoryRef, ClauseTypeRef, RegulationRef } from './node-ref.ts';
import { ReviewStatusRef } from './review-status.ts';
import { SeverityRef } from './severity.ts';

const ClauseTypeMatchesRef = builder
  .objectRef<Pick<ClauseType, 'claudette' | 'opp115'>>('ClauseTypeMatches')
  .implement({
    description: 'The counterparts of a clause type in vocabularies of research.',
    fields: (t) => ({
      claudette: t.exposeString('claudette', {
        nullable: true,
        description: 'Tag of the CLAUDETTE corpus of unfair terms, such as `A` for arbitration; null when it has none.',
      }),
      opp115: t.exposeStringList('opp115', {
        description: 'Top-level categories of the OPP-115 corpus of privacy policies.',
      }),
    }),
  });

ClauseTypeRef.implement({
  description: 'A kind of clause, such as binding arbitration: the point where terms and law meet.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Key, such as `arbitration`.' }),
    label: t.exposeString('label', { description: 'Name for people.' }),
    definition: t.exposeString('definition', { description: 'What makes a provision an instance of this type.' }),
    category: t.field({
      type: CategoryRef,
      description: 'The group of clause types that it belongs to.',
      resolve: (clauseType) => clauseType.categorySlug,
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names in use.' }),
    typicalDocuments: t.exposeStringList('typicalDocuments', {
      description: 'Kinds of terms in which it usually stands, such as `Privacy Policy`.',
    }),
    matches: t.field({
      type: ClauseTypeMatchesRef,
      description: 'The same thing in vocabularies of research.',
      resolve: (clauseType) => clauseType,
    }),
    severity: t.field({
      type: SeverityRef,
      description: 'Default severity of its provisions.',
      resolve: (clauseType) => clauseType.severity,
    }),
    severityReason: t.exposeString('severityReason', { description: 'Why this severity, in one line.' }),
    platformCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many platforms use it in a current document.',
      resolve: (clauseType) => clauseType.platformCount,
    }),
    provisionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions of current documents are instances of it.',
      resolve: (clauseType) => clauseType.provisionCount,
    }),
    source: t.exposeString('source', { description: 'Where the definition comes from.' }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      description: 'How far the entry and its mappings have been checked.',
      resolve: (clauseType) => clauseType.reviewStatus,
    }),
  }),
});

const ClauseTypeFilterRef = builder.inputType('ClauseTypeFilter', {
  description:
    'Which clause types to keep. What is asked of articles, regulations, jurisdictions, relations and confidences must hold for one and the same mapping.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Only these, by slug.' }),
    contains: t.string({
      description: 'Only those with this in label, definition, slug or another name, whatever the case.',
    }),
    categories: t.stringList({ description: 'Only of these categories, by slug.' }),
    severities: t.field({ type: [SeverityRef], description: 'Only of these default severities.' }),
    platforms: t.stringList({ description: 'Only those that any of these platforms uses, by slug.' }),
    platformsAtLeast: t.int({
      description: 'Only those that at least this many platforms use, as `platformCount` has it.',
    }),
    platformsAtMost: t.int({
      description: 'Only those that at most this many platforms use: 1 for what is unique; 0 is in it.',
    }),
    articles: t.stringList({ description: 'Only those that fall under any of these articles, by id.' }),
    regulations: t.stringList({ description: 'Only those that fall under any of these regulations, by slug.' }),
    jurisdictions: t.stringList({
      description: 'Only those that fall under the law of any of these jurisdictions, by code.',
    }),
    relations: t.field({
      type: [RelationRef],
      description:
        'Only those on which an article bears in one of these ways; below an article or a regulation: that one.',
    }),
    confidences: t.field({
      type: [ConfidenceLevelRef],
      description: 'Only those with a mapping this sure; below an article or a regulation: a mapping to that one.',
    }),
  }),
});

/** Lists of clause types, for every type from which they can be reached. */
export const ClauseTypes = listing('ClauseType', {
  node: ClauseTypeRef,
  list: clauseTypeList,
  filter: ClauseTypeFilterRef,
  parameters: ({ contains, ...filter }) => ({ ...filter, contains: contains?.toLowerCase() ?? null }),
  orders: {
    SLUG: 'By key.',
    LABEL: 'By name.',
    POSITION: 'As the seeds list them, category by category.',
    SEVERITY: 'By default severity.',
    PLATFORMS: 'By the number of platforms that use it, over all platforms wherever the list stands.',
    PROVISIONS: 'By the number of current provisions, over all documents wherever the list stands.',
    ARTICLES: 'By the number of articles that it falls under.',
  },
  defaultOrder: { field: 'SLUG', direction: 'ASC' },
});

const UnderRegulation = connectionTypes('RegulationClauseType', ClauseTypeRef);
builder.objectField(UnderRegulation.edge, 'articles', (t) =>
  t.field({
    type: 'NonNegativeInt',
    description: 'How many articles of this regulation bear on the clause type.',
    resolve: ({ properties }) => properties.articles as number,
  }),
);

const UnderArticle = connectionTypes('ArticleClauseType', ClauseTypeRef);
describeMapping(UnderArticle.edge);

ClauseTypes.root('clauseTypes', 'All clause types.');
ClauseTypes.on(CategoryRef, 'clauseTypes', {
  from: 'by-category',
  key: (category) => category.slug,
  description: 'Clause types of this category.',
  most: 20,
});
ClauseTypes.on(RegulationRef, 'clauseTypes', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Clause types that fall under an article of this regulation.',
  types: UnderRegulation,
  most: 40,
});
ClauseTypes.on(ArticleRef, 'clauseTypes', {
  from: 'by-article',
  key: (article) => article.id,
  description: 'Clause types that this article bears on; each edge says how, why, and how sure that is.',
  types: UnderArticle,
  most: 10,
});

builder.queryField('clauseType', (t) =>
  t.field({
    type: ClauseTypeRef,
    nullable: true,
    description: 'One clause type; null when there is none of this slug.',
    args: { slug: t.arg.string({ required: true, description: 'Key, such as `arbitration`.' }) },
    resolve: (_query, { slug }) => slug,
  }),
);
