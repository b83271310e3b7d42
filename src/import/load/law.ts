import type { Graph, Writer } from '../../db/graph.ts';
import { applyToMappings } from '../../model/curation/apply.ts';
import { deriveLaw, law } from '../../model/writes/law.ts';
import type { Seeds } from '../seeds/seeds.ts';
import {
  agencyRow,
  articleRow,
  categoryRow,
  clauseTypeRow,
  competenceRow,
  jurisdictionRow,
  mappingRow,
  type Row,
  regulationRow,
} from './law-row.ts';
import { explanationRows, proseRuleRow } from './prose-row.ts';

/** What the loader of the law needs of the seeds. */
export type LawSeeds = Pick<
  Seeds,
  | 'jurisdictions'
  | 'agencies'
  | 'regulations'
  | 'categories'
  | 'clauseTypes'
  | 'competences'
  | 'explanations'
  | 'proseRules'
>;

/** Makes the law in the graph, and the building blocks that tell of it, exactly those of the seeds, in one transaction: what the seeds no longer hold is gone. */
export async function loadLaw(graph: Pick<Graph, 'transact'>, seeds: LawSeeds): Promise<void> {
  await graph.transact(async (writer) => {
    await writeNodes(writer, seeds);
    await linkPlaces(writer, seeds);
    await linkClauseTypes(writer, seeds);
    await writeBuildingBlocks(writer, seeds);
    await applyToMappings(writer);
    await deriveLaw(writer, {});
  });
}

async function writeNodes(writer: Writer, seeds: LawSeeds): Promise<void> {
  const articles = seeds.regulations.flatMap(({ slug, articles }) =>
    articles.map((article, index) => articleRow(slug, article, index)),
  );
  await replace(writer, law.jurisdiction, seeds.jurisdictions.map(jurisdictionRow));
  await replace(writer, law.agency, seeds.agencies.map(agencyRow));
  await replace(writer, law.regulation, seeds.regulations.map(regulationRow));
  await replace(writer, law.article, articles);
  await replace(writer, law.category, seeds.categories.map(categoryRow));
  await replace(writer, law.clauseType, seeds.clauseTypes.map(clauseTypeRow));
  await replace(writer, law.competence, seeds.competences.map(competenceRow));
}

async function replace(
  writer: Writer,
  { upsert, sweep }: Pick<typeof law.category, 'upsert' | 'sweep'>,
  rows: readonly Row[],
): Promise<void> {
  await upsert(writer, { rows });
  await sweep(writer, { keys: rows.map(({ key }) => key) });
}

async function linkPlaces(
  writer: Writer,
  { jurisdictions, agencies, regulations, competences }: LawSeeds,
): Promise<void> {
  await law.jurisdiction.linkWithin(writer, {
    rows: jurisdictions.map(({ code, within }) => ({ key: code, targets: within })),
  });
  await law.agency.linkJurisdictions(writer, {
    rows: agencies.map(({ slug, jurisdiction }) => ({ key: slug, targets: [jurisdiction] })),
  });
  await law.regulation.linkJurisdictions(writer, {
    rows: regulations.map(({ slug, jurisdiction }) => ({ key: slug, targets: [jurisdiction] })),
  });
  await law.regulation.linkAgencies(writer, {
    rows: regulations.map(({ slug, agencies: enforcers }) => ({
      key: slug,
      agencies: enforcers.map(({ agency, role }) => ({ slug: agency, role })),
    })),
  });
  await law.competence.linkRegulations(writer, {
    rows: competences.map(({ slug, regulations: decided }) => ({ key: slug, targets: decided })),
  });
}

async function linkClauseTypes(writer: Writer, { regulations, clauseTypes }: LawSeeds): Promise<void> {
  await law.article.linkRegulations(writer, {
    rows: regulations.flatMap(({ slug, articles }) => articles.map(({ id }) => ({ key: id, targets: [slug] }))),
  });
  await law.clauseType.linkCategories(writer, {
    rows: clauseTypes.map(({ slug, category }) => ({ key: slug, targets: [category] })),
  });
  await law.clauseType.linkArticles(writer, {
    rows: clauseTypes.map(({ slug, mappings }) => ({ key: slug, mappings: mappings.map(mappingRow) })),
  });
}

async function writeBuildingBlocks(writer: Writer, { explanations, proseRules }: LawSeeds): Promise<void> {
  const explained = explanations.map((seed) => ({ key: seed.clauseType, blocks: explanationRows(seed) }));
  await replace(writer, law.buildingBlock, [
    ...explained.flatMap(({ blocks }) => blocks),
    ...proseRules.map(proseRuleRow),
  ]);
  await law.clauseType.linkBuildingBlocks(writer, {
    rows: explained.map(({ key, blocks }) => ({ key, targets: blocks.map((block) => block.key) })),
  });
}
