import { query } from '../../db/query.ts';
import { dayOfView } from '../../db/view.ts';
import { type ClauseType, clauseTypeList, clauseTypesByIds } from '../../model/clause-type.ts';
import { keyPages } from '../../model/key-pages.ts';
import { type MappingRow, mappings } from '../crosswalk/mapping-row.ts';
import type { ExportRequest } from '../export.ts';
import { given, type Selection } from '../selection.ts';

/** An agency that enforces a regulation. */
export interface Enforcement {
  readonly regulation: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly agencyRole: string | null;
}

/** A way from a clause type to an agency: over an article and its regulation; without an agency where none is known. */
export interface LawPath extends MappingRow {
  readonly enforcement: Enforcement | null;
}

/** A clause type with the law that a selection asks for. */
export interface ClauseTypeLaw extends Pick<ClauseType, 'slug' | 'label' | 'categorySlug' | 'severity'> {
  /** Whether it has all law that the selection asks for; true of all where it asks for none. */
  readonly meets: boolean;
  /** By article and agency; none where no article bears on it. */
  readonly paths: readonly LawPath[];
}

type LawFilter = 'regulation' | 'article' | 'jurisdiction' | 'agency';

const enforcements = query<Record<string, never>, Enforcement>('regulatory-map/enforcement');

const KEYS: Readonly<Record<LawFilter, (path: LawPath) => readonly (string | undefined)[]>> = {
  regulation: ({ regulation }) => [regulation],
  article: ({ article }) => [article],
  jurisdiction: ({ jurisdictions }) => jurisdictions,
  agency: ({ enforcement }) => [enforcement?.agency],
};
const FILTERS = Object.keys(KEYS) as LawFilter[];

/**
 * The ways that a selection asks for. As the lists of the API have it, a clause type meets several filters of law by several articles;
 * where one article meets them all, only such are told, else those that meet any.
 */
function askedPaths(
  all: readonly LawPath[],
  selection: Pick<Selection, LawFilter>,
): Omit<ClauseTypeLaw, 'slug' | 'label' | 'categorySlug' | 'severity'> {
  const asked = FILTERS.filter((name) => selection[name].length > 0).map(
    (name) => (path: LawPath) => KEYS[name](path).some((key) => key !== undefined && selection[name].includes(key)),
  );
  if (!asked.every((fits) => all.some(fits))) return { meets: false, paths: [] };
  const fitting = all.filter((path) => asked.every((fits) => fits(path)));
  const paths =
    asked.length === 0 || fitting.length > 0 ? fitting : all.filter((path) => asked.some((fits) => fits(path)));
  return { meets: true, paths };
}

function pathsOf(rows: readonly MappingRow[], enforcing: ReadonlyMap<string, readonly Enforcement[]>): LawPath[] {
  return rows.flatMap((row) =>
    (enforcing.get(row.regulation) ?? [null]).map((enforcement) => ({ ...row, enforcement })),
  );
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Which agencies enforce each regulation, by its slug. */
export async function enforcementByRegulation({ graph }: Pick<ExportRequest, 'graph'>) {
  return grouped(await enforcements(graph, {}), ({ regulation }) => regulation);
}

/** Every clause type that the selection lets in, by slug, with its law: that of the day where the view is as of one. */
export async function lawOf({
  graph,
  selection,
}: Pick<ExportRequest, 'graph' | 'selection'>): Promise<Map<string, ClauseTypeLaw>> {
  const enforcing = await enforcementByRegulation({ graph });
  const filter = { slugs: given(selection.clauseType), categories: given(selection.category) };
  const law = new Map<string, ClauseTypeLaw>();
  const everywhere = { regulations: [], articles: [], jurisdictions: [], agencies: [] };
  for await (const ids of keyPages(graph, clauseTypeList, { from: 'all', key: '*', filter, order: 'SLUG' })) {
    const [types, rows] = await Promise.all([
      clauseTypesByIds(graph, { ids }),
      mappings(graph, { ids, asOfDay: dayOfView(graph), ...everywhere }),
    ]);
    const byType = grouped(rows, ({ clauseType }) => clauseType);
    for (const { slug, label, categorySlug, severity } of types) {
      const paths = pathsOf(byType.get(slug) ?? [], enforcing);
      law.set(slug, { slug, label, categorySlug, severity, ...askedPaths(paths, selection) });
    }
  }
  return law;
}
