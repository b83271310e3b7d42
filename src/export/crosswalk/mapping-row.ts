import { query } from '../../db/query.ts';
import { dayOfView } from '../../db/view.ts';
import { clauseTypeList } from '../../model/clause-type.ts';
import { keyPages } from '../../model/key-pages.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { ExportRequest } from '../export.ts';
import { given } from '../selection.ts';

/** One clause type, one article that bears on it, and how. */
export interface MappingRow extends Mapping {
  clauseType: string;
  clauseTypeLabel: string;
  category: string;
  article: string;
  articleRef: string;
  articleLabel: string;
  articleUrl: string | null;
  appliesFrom: string | null;
  endedOn: string | null;
  regulation: string;
  regulationName: string;
  jurisdictions: string[];
}

interface Asked {
  readonly ids: readonly string[];
  readonly asOfDay: string | null;
  readonly regulations: readonly string[];
  readonly articles: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly agencies: readonly string[];
}

/** Mappings of clause types, by clause type and article. */
export const mappings = query<Asked, MappingRow>('crosswalk/mappings');

/** The mappings that a selection asks for, by clause type and article. */
export async function* mappingRows({ graph, selection }: ExportRequest): AsyncGenerator<MappingRow[]> {
  const { clauseType, category, regulation, article, jurisdiction, agency } = selection;
  const filter = { slugs: given(clauseType), categories: given(category) };
  const law = { regulations: regulation, articles: article, jurisdictions: jurisdiction, agencies: agency };
  for await (const ids of keyPages(graph, clauseTypeList, { from: 'all', key: '*', filter, order: 'SLUG' }))
    yield await mappings(graph, { ids, asOfDay: dayOfView(graph), ...law });
}
