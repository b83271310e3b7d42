import type { NodeList } from '../../db/list.ts';
import type { GraphView } from '../../db/view.ts';
import { agenciesByIds, agencyList } from '../../model/agency.ts';
import { articleList, articlesByIds } from '../../model/article.ts';
import { categoriesByIds, categoryList } from '../../model/category.ts';
import { clauseTypeList, clauseTypesByIds } from '../../model/clause-type.ts';
import { collectionList, collectionsByIds } from '../../model/collection.ts';
import { documentList, documentsByIds } from '../../model/document.ts';
import { jurisdictionList, jurisdictionsByIds } from '../../model/jurisdiction.ts';
import { platformList, platformsByIds } from '../../model/platform.ts';
import { regulationList, regulationsByIds } from '../../model/regulation.ts';
import { sectorList, sectorsByIds } from '../../model/sector.ts';
import type { Noun } from './graph-node.ts';
import * as told from './node-values.ts';

/** How all nodes of a noun are listed, and how some are read. */
export interface NodeReader {
  readonly list: NodeList;
  /** An order of the list by the key. */
  readonly order: string;
  read(graph: GraphView, ids: readonly string[]): Promise<{ key: string; told: told.Told }[]>;
}

function reader<Row extends { id: string }>(
  list: NodeList,
  order: string,
  byIds: (graph: GraphView, asked: { ids: readonly string[] }) => Promise<Row[]>,
  tell: (row: Row) => told.Told,
): NodeReader {
  return {
    list,
    order,
    async read(graph, ids) {
      const rows = await byIds(graph, { ids });
      return rows.map((row) => ({ key: row.id, told: tell(row) }));
    },
  };
}

/** Readers of everything but provisions. */
export const READERS: Readonly<Record<Exclude<Noun, 'Provision'>, NodeReader>> = {
  Document: reader(documentList, 'RECORD_ID', documentsByIds, told.documentTold),
  Platform: reader(platformList, 'SLUG', platformsByIds, told.platformTold),
  Collection: reader(collectionList, 'ID', collectionsByIds, told.collectionTold),
  Sector: reader(sectorList, 'SLUG', sectorsByIds, told.sectorTold),
  ClauseType: reader(clauseTypeList, 'SLUG', clauseTypesByIds, told.clauseTypeTold),
  Category: reader(categoryList, 'SLUG', categoriesByIds, told.categoryTold),
  Article: reader(articleList, 'ID', articlesByIds, told.articleTold),
  Regulation: reader(regulationList, 'SLUG', regulationsByIds, told.regulationTold),
  Jurisdiction: reader(jurisdictionList, 'CODE', jurisdictionsByIds, told.jurisdictionTold),
  Agency: reader(agencyList, 'SLUG', agenciesByIds, told.agencyTold),
};
