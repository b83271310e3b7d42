import { type Dataset, type DatasetCounts, dataset, datasetCounts, disclaimerOf } from '../model/dataset.ts';
import { builder } from './builder.ts';
import { Collections } from './collection.ts';

const LICENCE =
  'Each collection has a licence and an attribution of its own: see `collections`. Law, clause types and conclusions of Clausegraph are under the MIT licence.';

const DESCRIPTIONS: Readonly<Record<keyof DatasetCounts, string>> = {
  collections: 'Collections of documents.',
  platforms: 'Platforms whose terms are recorded.',
  documents: 'Documents, current and ended.',
  versions: 'Recorded versions of all documents.',
  provisions: 'Provisions of current documents.',
  wordings: 'Different wordings that provisions ever had.',
  clauseTypes: 'Kinds of clauses.',
  categories: 'Categories of clause types.',
  regulations: 'Regulations that are recorded.',
  articles: 'Articles of regulations that are recorded.',
  agencies: 'Agencies that supervise or enforce.',
  jurisdictions: 'Jurisdictions with law or agencies here.',
};

/** How many there are of each kind of node. */
export const DatasetCountsRef = builder.objectRef<DatasetCounts>('DatasetCounts').implement({
  description: 'How many there are of each kind; each equals the `totalCount` of the list of that name.',
  fields: (t) =>
    Object.fromEntries(
      (Object.keys(DESCRIPTIONS) as (keyof DatasetCounts)[]).map((name) => [
        name,
        t.field({ type: 'NonNegativeInt', description: DESCRIPTIONS[name], resolve: (counts) => counts[name] }),
      ]),
    ),
});

const DatasetRef = builder.objectRef<Dataset>('Dataset').implement({
  description: 'The data as a whole: what to cite, and what to keep in mind.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description:
        'Content hash of the data, the same for the same inputs on any machine. Also the header `x-dataset-version` of every response.',
    }),
    builtAt: t.field({
      type: 'DateTime',
      description: 'When this version was loaded into this graph.',
      resolve: ({ builtAt }) => builtAt,
    }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Time of the newest recorded version of a document; null when there is none.',
      resolve: ({ asOf }) => asOf,
    }),
    answersFor: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day as of whose end, UTC, this operation is answered: that of `@asOf`; null where it asks about the present.',
      resolve: (_dataset, _args, { graph }) => graph.asOf,
    }),
    classifier: t.exposeString('classifier', {
      nullable: true,
      description: 'Version of the rules that classified the provisions.',
    }),
    licence: t.string({ description: 'Under which terms the data may be used.', resolve: () => LICENCE }),
    disclaimer: t.string({
      description: 'What must stand beside every answer about law, with the date and version of the data.',
      resolve: (given, _args, { graph }) => disclaimerOf(given, graph),
    }),
    counts: t.field({
      type: DatasetCountsRef,
      description: 'How much there is.',
      resolve: (_dataset, _args, { graph }) => datasetCounts(graph),
    }),
  }),
});

Collections.on(DatasetRef, 'collections', {
  from: 'all',
  key: () => '*',
  description: 'What it consists of, each with its licence and attribution.',
  most: 10,
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    description: 'The data as a whole: version, date, counts, licences, disclaimer.',
    resolve: (_query, _args, { graph }) => dataset(graph),
  }),
);
