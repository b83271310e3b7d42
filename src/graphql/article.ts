import { appliesOn, articleList, NO_DAY_YET } from '../model/article.ts';
import { dayOf, today } from '../model/day.ts';
import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';
import { connectionTypes } from './connection-type.ts';
import { listing } from './list-field.ts';
import { describeMapping, RelationRef } from './mapping.ts';
import { ArticleRef, ClauseTypeRef, RegulationRef } from './node-ref.ts';

ArticleRef.implement({
  description: 'One article, section or annex of a regulation. Its text is not kept here; `url` leads to it.',
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'Key, such as `eu-dsa:art-14`: what `article(id:)` and filters take.',
    }),
    ref: t.exposeString('ref', { description: 'How the law itself counts it, such as `Art. 14`.' }),
    label: t.exposeString('label', { description: 'What it is about, in a few words of our own.' }),
    regulation: t.field({
      type: RegulationRef,
      description: 'The regulation that it is part of.',
      resolve: (article) => article.regulationSlug,
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where its text can be read; null when no address is known.',
      resolve: (article) => article.url,
    }),
    eli: t.field({
      type: 'URL',
      nullable: true,
      description:
        'European Legislation Identifier of the article, built from the template of EUR-Lex; null outside it.',
      resolve: (article) => article.eli,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know, where there is something.',
    }),
    source: t.exposeString('source', { description: 'Citation under which it can be checked.' }),
    appliesFrom: t.field({
      type: 'Date',
      nullable: true,
      description:
        'First day on which it applied or will apply; null when none is known: `applies` then tells whether it counts as applying at all times, or not yet.',
      resolve: ({ appliesFrom }) => (appliesFrom === NO_DAY_YET ? null : appliesFrom),
    }),
    endedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it applied no more; null while it has no end.',
      resolve: (article) => article.endedOn,
    }),
    applies: t.boolean({
      description: 'Whether it applies on the day of `@asOf`, or today where the operation names no day.',
      resolve: (article, _args, { graph }) => appliesOn(article, graph.asOf ?? today()),
    }),
    clauseTypeCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many clause types it bears on.',
      resolve: (article) => article.clauseTypeCount,
    }),
  }),
});

const ArticleFilterRef = builder.inputType('ArticleFilter', {
  description:
    'Which articles to keep. What is asked of clause types, categories, relations and confidences must hold for one and the same mapping.',
  fields: (t) => ({
    ids: t.stringList({ description: 'Only these, by key such as `eu-dsa:art-14`.' }),
    contains: t.string({ description: 'Only those with this in number, label, note or key, whatever the case.' }),
    regulations: t.stringList({ description: 'Only those of these regulations, by slug.' }),
    jurisdictions: t.stringList({ description: 'Only those of the law of these jurisdictions, by code.' }),
    clauseTypes: t.stringList({ description: 'Only those that bear on any of these clause types, by slug.' }),
    categories: t.stringList({ description: 'Only those that bear on a clause type of these categories, by slug.' }),
    relations: t.field({
      type: [RelationRef],
      description:
        'Only those that bear on a clause type in one of these ways; below a clause type: on that one; below a provision: on one of its own.',
    }),
    confidences: t.field({
      type: [ConfidenceLevelRef],
      description:
        'Only those with a mapping this sure; below a clause type: the mapping of that one; below a provision: one of its own.',
    }),
    appliesOn: t.field({
      type: 'Date',
      description:
        'Only those that apply on this day; one whose first day is not known counts as applying at all times.',
    }),
    mapped: t.boolean({ description: 'Only those that bear on a clause type (true), or on none (false).' }),
  }),
});

/** Lists of articles, for every type from which they can be reached. */
export const Articles = listing('Article', {
  node: ArticleRef,
  list: articleList,
  filter: ArticleFilterRef,
  parameters: ({ contains, appliesOn, ...filter }) => ({
    ...filter,
    contains: contains?.toLowerCase() ?? null,
    appliesOn: dayOf(appliesOn),
  }),
  orders: {
    POSITION: 'By regulation, then in the order of the law.',
    ID: 'By key.',
    LABEL: 'By label.',
    APPLIES_FROM:
      'By the first day on which it applies: those of which no day is known first, those that wait for a day last.',
    CLAUSE_TYPES: 'By the number of clause types that it bears on.',
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});

const OfClauseType = connectionTypes('ClauseTypeArticle', ArticleRef);
describeMapping(OfClauseType.edge);

Articles.root('articles', 'Articles of all regulations.');
Articles.on(RegulationRef, 'articles', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Its articles that matter for terms, in the order of the law.',
  most: 40,
});
Articles.on(ClauseTypeRef, 'articles', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Articles that bear on this clause type; each edge says how, why, and how sure that is.',
  types: OfClauseType,
  most: 10,
});

builder.queryField('article', (t) =>
  t.field({
    type: ArticleRef,
    nullable: true,
    description: 'One article; null when there is none of this id.',
    args: {
      id: t.arg.string({
        required: true,
        description: 'Slug of the regulation, a colon and the place in it, such as `eu-dsa:art-14`.',
      }),
    },
    resolve: (_query, { id }) => id,
  }),
);
