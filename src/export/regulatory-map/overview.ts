import { SEVERITIES, type Severity } from '../../model/severity.ts';
import type { ExportRequest } from '../export.ts';
import { FILTERS, type FilterName } from '../selection.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import type { Sheet } from '../xlsx.ts';
import type { Edge } from './edge.ts';

interface Counted {
  readonly name: string;
  edges: number;
  readonly provisions: Record<Severity, number>;
  readonly platforms: Set<string>;
  readonly clauseTypes: Set<string>;
  readonly articles: Set<string>;
}

interface Line {
  readonly what: string;
  readonly text: string | null;
  readonly counted: Counted | null;
}

const ALL = '';
const OUTSIDE_LAW = '(no law)';

/** Counts edges by regulation while they pass, `edges` in the order of provisions. */
export function edgeCount() {
  const counts = new Map<string, Counted>([[ALL, counted('')]]);
  let [provision, highest] = ['', new Map<string, Severity>()];
  function settle(): void {
    for (const [key, severity] of highest) of(key, '').provisions[severity] += 1;
    highest = new Map();
  }
  function of(key: string, name: string): Counted {
    const found = counts.get(key) ?? counted(name);
    counts.set(key, found);
    return found;
  }
  function count(edge: Edge): void {
    if (edge.provision.id !== provision) settle();
    provision = edge.provision.id;
    const { path, conclusion, clauseType } = edge;
    for (const key of [ALL, path?.regulation ?? OUTSIDE_LAW]) {
      const one = of(key, path?.regulationName ?? '');
      one.edges += 1;
      one.platforms.add(edge.provision.platformSlug);
      one.clauseTypes.add(clauseType.slug);
      if (path !== null) one.articles.add(path.article);
      const before = highest.get(key);
      if (before === undefined || SEVERITIES.indexOf(before) < SEVERITIES.indexOf(conclusion.severity))
        highest.set(key, conclusion.severity);
    }
  }
  return {
    /** The same edges, counted when they have been taken. */
    async *counting(edges: AsyncIterable<Edge[]>): AsyncGenerator<Edge[]> {
      for await (const batch of edges) {
        for (const edge of batch) count(edge);
        yield batch;
      }
      settle();
    },
    /** All that was counted, first in sum, then by regulation. */
    lines: (): Line[] =>
      [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, each]) => ({ what: key === ALL ? 'In all' : key, text: each.name || null, counted: each })),
  };
}

function counted(name: string): Counted {
  return {
    name,
    edges: 0,
    provisions: { LOW: 0, MEDIUM: 0, HIGH: 0 },
    platforms: new Set(),
    clauseTypes: new Set(),
    articles: new Set(),
  };
}

const COLUMNS: ColumnOf<Line>[] = [
  {
    name: 'what',
    type: 'text',
    description: 'what is told or counted: a slug is that of a law',
    value: ({ what }) => what,
  },
  {
    name: 'text',
    type: 'text',
    description: 'what there is to tell; the short name of a law',
    value: ({ text }) => text,
  },
  figure('provisions', 'provisions, each once', ({ provisions }) =>
    SEVERITIES.reduce((sum, one) => sum + provisions[one], 0),
  ),
  figure('high', 'those of which the highest severity is HIGH', ({ provisions }) => provisions.HIGH),
  figure('medium', 'those of which it is MEDIUM', ({ provisions }) => provisions.MEDIUM),
  figure('low', 'those of which it is LOW', ({ provisions }) => provisions.LOW),
  figure('platforms', 'platforms, each once', ({ platforms }) => platforms.size),
  figure('clauseTypes', 'clause types, each once', ({ clauseTypes }) => clauseTypes.size),
  figure('articles', 'articles, each once', ({ articles }) => articles.size),
  figure('edges', 'rows of the sheet Map', ({ edges }) => edges),
];

function figure(name: string, description: string, valueOfCount: (counted: Counted) => number): ColumnOf<Line> {
  return {
    name,
    type: 'integer',
    description,
    value: (line) => (line.counted === null ? null : valueOfCount(line.counted)),
  };
}

function told(what: string, text: string): Line {
  return { what, text, counted: null };
}

/** What was selected, in words: one line a filter. */
function selected({ selection }: ExportRequest): Line[] {
  const lines = (Object.keys(FILTERS) as FilterName[]).flatMap((name) => {
    const value = selection[name];
    const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
    return text === '' ? [] : [told(`Selected: ${name}`, String(text))];
  });
  return lines.length === 0 ? [told('Selected', 'everything')] : lines;
}

/** What the workbook is and was made of, with counts by regulation and severity of what `lines` have when the sheet is read. */
export function overviewSheet(request: ExportRequest, lines: () => Line[]): Sheet {
  const { disclaimer, version, day, asOf } = request.about;
  const head = [
    told('Regulatory map', disclaimer),
    told('Data version', version),
    told('Data of', day),
    told('As of', asOf ?? 'the present'),
    ...selected(request),
  ];
  async function* batches() {
    yield [...head, ...lines()];
  }
  const about = { name: 'Overview', description: 'What was selected, and counts by law and severity.' };
  return { table: tableOf(about, COLUMNS, batches()), last: true };
}
