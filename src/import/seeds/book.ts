import { agencySchema } from './agency.ts';
import { categorySchema } from './category.ts';
import { clauseTypeSchema } from './clause-type.ts';
import { collectionSchema } from './collection.ts';
import { competenceSchema } from './competence.ts';
import { explanationSchema } from './explanation.ts';
import { slug, text } from './field.ts';
import { judgementSchema } from './judgement.ts';
import { jurisdictionSchema } from './jurisdiction.ts';
import { metaSchema } from './meta.ts';
import { type Entries, type Noun, readNoun } from './noun.ts';
import { proseRuleSchema } from './prose-rule.ts';
import { recordSchema } from './record.ts';
import { regulationSchema } from './regulation.ts';
import { relationSchema } from './relation.ts';
import { sectorSchema } from './sector.ts';
import type { Seeds } from './seeds.ts';
import { successionSchema } from './succession.ts';

/** The seeds as they stand in their files, right or wrong, before they are checked against each other. */
export type Book = { [Name in keyof Seeds]: Entries<Seeds[Name] extends (infer Seed)[] ? Seed : Seeds[Name]> };

type Nouns = { [Name in keyof Book]: Book[Name] extends Entries<infer Seed> ? Noun<Seed> : never };

const reviewed = { reviewStatus: slug };

const nouns: Nouns = {
  meta: { place: 'meta.yaml', key: null, schema: metaSchema },
  jurisdictions: {
    place: 'jurisdictions.yaml',
    key: 'code',
    schema: jurisdictionSchema,
    list: { field: 'jurisdictions', head: reviewed },
  },
  agencies: { place: 'agencies.yaml', key: 'slug', schema: agencySchema, list: { field: 'agencies', head: reviewed } },
  regulations: { place: 'regulations', key: 'slug', schema: regulationSchema },
  categories: {
    place: 'categories.yaml',
    key: 'slug',
    schema: categorySchema,
    list: { field: 'categories', head: {} },
  },
  relations: { place: 'relations.yaml', key: 'slug', schema: relationSchema, list: { field: 'relations', head: {} } },
  clauseTypes: {
    place: 'clause-types',
    key: 'slug',
    schema: clauseTypeSchema,
    list: { field: 'clauseTypes', head: { category: slug, ...reviewed } },
  },
  explanations: {
    place: 'prose/clause-types',
    key: 'clauseType',
    schema: explanationSchema,
    list: { field: 'clauseTypes', head: { category: slug, ...reviewed } },
  },
  proseRules: {
    place: 'prose/rules.yaml',
    key: 'rule',
    schema: proseRuleSchema,
    list: { field: 'rules', head: reviewed },
  },
  collections: {
    place: 'collections.yaml',
    key: 'id',
    schema: collectionSchema,
    list: { field: 'collections', head: {} },
  },
  competences: {
    place: 'competences.yaml',
    key: 'slug',
    schema: competenceSchema,
    list: { field: 'competences', head: reviewed },
  },
  records: { place: 'records', key: 'slug', schema: recordSchema },
  successions: {
    place: 'successions.yaml',
    key: 'slug',
    schema: successionSchema,
    list: { field: 'successions', head: {} },
  },
  judgements: {
    place: 'judgements.yaml',
    key: 'slug',
    schema: judgementSchema,
    list: { field: 'judgements', head: { author: text } },
  },
  sectors: { place: 'sectors.yaml', key: 'slug', schema: sectorSchema, list: { field: 'sectors', head: reviewed } },
};

/** Reads all files of a folder of seeds. */
export async function readBook(folder: string): Promise<Book> {
  return {
    meta: await readNoun(folder, nouns.meta),
    jurisdictions: await readNoun(folder, nouns.jurisdictions),
    agencies: await readNoun(folder, nouns.agencies),
    regulations: await readNoun(folder, nouns.regulations),
    categories: await readNoun(folder, nouns.categories),
    relations: await readNoun(folder, nouns.relations),
    clauseTypes: await readNoun(folder, nouns.clauseTypes),
    explanations: await readNoun(folder, nouns.explanations),
    proseRules: await readNoun(folder, nouns.proseRules),
    collections: await readNoun(folder, nouns.collections),
    competences: await readNoun(folder, nouns.competences),
    records: await readNoun(folder, nouns.records),
    successions: await readNoun(folder, nouns.successions),
    judgements: await readNoun(folder, nouns.judgements),
    sectors: await readNoun(folder, nouns.sectors),
  };
}
