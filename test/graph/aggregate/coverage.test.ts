import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Member {
  key: string;
  label: string;
  total: number;
}
interface Cell {
  row: string;
  column: string;
  provisions: number;
  platforms: number;
  documents: number;
  severity: string | null;
}
interface Matrix {
  rows: Member[];
  columns: Member[];
  counts: number[][];
  cells: Cell[];
  totalRows: number;
  totalColumns: number;
  totalProvisions: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const EVERYTHING = `rows { key label total } columns { key label total } counts
  cells { row column provisions platforms documents severity } totalRows totalColumns totalProvisions`;

async function matrix(given: string, fields = EVERYTHING): Promise<Matrix> {
  const { coverage } = await ask<{ coverage: Matrix }>(`{ coverage(${given}) { ${fields} } }`);
  return coverage;
}

/** How a conclusion about a provision leads to a key, by a plain walk. */
const WALKS: Readonly<Record<string, string>> = {
  PLATFORM: 'MATCH (provision)<-[:CONTAINS]-(:Document)<-[:PUBLISHES]-(platform:Platform) WITH *, platform.slug AS',
  SECTOR:
    'MATCH (provision)<-[:CONTAINS]-(:Document)<-[:PUBLISHES]-(:Platform)-[:IN_SECTOR]->(sector:Sector) WITH *, sector.slug AS',
  DOCUMENT_TYPE: 'MATCH (provision)<-[:CONTAINS]-(document:Document) WITH *, document.termsType AS',
  COLLECTION: 'MATCH (provision)<-[:CONTAINS]-(:Document)-[:ARCHIVED_IN]->(held:Collection) WITH *, held.id AS',
  CLAUSE_TYPE: 'WITH *, type.slug AS',
  CATEGORY: 'MATCH (type)-[:IN_CATEGORY]->(category:Category) WITH *, category.slug AS',
  REGULATION: 'MATCH (type)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(law:Regulation) WITH DISTINCT *, law.slug AS',
  ARTICLE: 'MATCH (type)-[:FALLS_UNDER]->(article:Article) WITH DISTINCT *, article.id AS',
  JURISDICTION:
    'MATCH (type)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(place:Jurisdiction) WITH DISTINCT *, place.code AS',
  AGENCY:
    'MATCH (type)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation)<-[:ENFORCES]-(agency:Agency) WITH DISTINCT *, agency.slug AS',
  SEVERITY: 'WITH *, coalesce(conclusion.severity, type.severity) AS',
};

const CONCLUDED = 'MATCH (provision:Provision {current: true})-[conclusion:INSTANCE_OF]->(type:ClauseType)';

/** The cells of two dimensions, counted by a walk of their own from each conclusion. */
async function walked(rows: string, columns: string, from = CONCLUDED): Promise<Cell[]> {
  const found = await graph().read(
    `${from} ${WALKS[rows]} row ${WALKS[columns]} column
     RETURN row, column, count(DISTINCT provision) AS provisions, count(DISTINCT provision.platformSlug) AS platforms,
            count(DISTINCT provision.documentId) AS documents,
            ['LOW', 'MEDIUM', 'HIGH'][max(coalesce(conclusion.severityRank, type.severityRank)) - 1] AS severity`,
    {},
  );
  return found as unknown as Cell[];
}

const placed = (cells: readonly Cell[]) => new Map(cells.map((cell) => [`${cell.row} | ${cell.column}`, cell]));

const PAIRS = [
  ['PLATFORM', 'REGULATION'],
  ['PLATFORM', 'CLAUSE_TYPE'],
  ['CATEGORY', 'DOCUMENT_TYPE'],
  ['CLAUSE_TYPE', 'JURISDICTION'],
  ['AGENCY', 'COLLECTION'],
  ['SEVERITY', 'CATEGORY'],
  ['REGULATION', 'SEVERITY'],
  ['JURISDICTION', 'CATEGORY'],
  ['CLAUSE_TYPE', 'SECTOR'],
  ['DOCUMENT_TYPE', 'ARTICLE'],
] as const;

describe('a matrix of the whole graph', () => {
  test.each(PAIRS)('%s by %s holds in every cell what a plain walk counts', async (rows, columns) => {
    const { cells, counts, ...found } = await matrix(
      `rows: ${rows}, columns: ${columns}, first: 500, columnsFirst: 500`,
    );
    const expected = await walked(rows, columns);
    expect(expected.length).toBeGreaterThan(5);
    expect(placed(cells)).toEqual(placed(expected));
    expect(found.totalRows).toBe(new Set(expected.map(({ row }) => row)).size);
    expect(found.totalColumns).toBe(new Set(expected.map(({ column }) => column)).size);
    expect(found.rows).toHaveLength(found.totalRows);
    const dense = found.rows.flatMap(({ key: row }, line) =>
      found.columns.map(({ key: column }, place) => [`${row} | ${column}`, counts[line]?.[place]] as const),
    );
    expect(new Map(dense.filter(([, count]) => count !== 0))).toEqual(
      new Map(expected.map(({ row, column, provisions }) => [`${row} | ${column}`, provisions])),
    );
  });

  test('tells of rows, columns and the whole how many different provisions they have', async () => {
    const { rows, columns, totalProvisions } = await matrix('rows: CATEGORY, columns: REGULATION, columnsFirst: 500');
    const law = `${CONCLUDED} WHERE EXISTS { (type)-[:FALLS_UNDER]->(:Article) }`;
    const totals = async (walk: string) => {
      const found = await graph().read(`${law} ${walk} key RETURN key, count(DISTINCT provision) AS total`, {});
      return new Map(found.map(({ key, total }) => [key, total]));
    };
    expect(new Map(rows.map(({ key, total }) => [key, total]))).toEqual(await totals(WALKS.CATEGORY ?? ''));
    expect(new Map(columns.map(({ key, total }) => [key, total]))).toEqual(await totals(WALKS.REGULATION ?? ''));
    const [all] = await graph().read(`${law} RETURN count(DISTINCT provision) AS total`, {});
    expect(totalProvisions).toBe(all?.total);
  });

  test('between dimensions of documents counts what is not classified, too', async () => {
    const { cells, totalProvisions } = await matrix('rows: DOCUMENT_TYPE, columns: COLLECTION, first: 500');
    const expected = await walked(
      'DOCUMENT_TYPE',
      'COLLECTION',
      'MATCH (provision:Provision {current: true}) OPTIONAL MATCH (provision)-[conclusion:INSTANCE_OF]->(type:ClauseType)',
    );
    expect(placed(cells)).toEqual(placed(expected));
    const { provisions } = await ask<{ provisions: { totalCount: number } }>('{ provisions { totalCount } }');
    expect(totalProvisions).toBe(provisions.totalCount);
  });

  test('names its rows and columns for people', async () => {
    const { rows, columns } = await matrix('rows: REGULATION, columns: SEVERITY, filter: { regulations: ["eu-dsa"] }');
    expect(rows.map(({ key, label }) => [key, label])).toEqual([['eu-dsa', 'DSA']]);
    expect(columns.map(({ key, label }) => [key, label])).toEqual([
      ['LOW', 'Low'],
      ['MEDIUM', 'Medium'],
      ['HIGH', 'High'],
    ]);
  });
});

/** Cells asked of lists of provisions: as many as one operation may hold. */
async function listed(filters: readonly string[]): Promise<number[]> {
  const totals: number[] = [];
  for (let start = 0; start < filters.length; start += 60) {
    const asked = filters
      .slice(start, start + 60)
      .map((filter, index) => `c${index}: provisions(first: 0, filter: ${filter}) { totalCount }`);
    const answer = await ask<Record<string, { totalCount: number }>>(`{ ${asked.join('\n')} }`);
    totals.push(...asked.map((_, index) => answer[`c${index}`]?.totalCount ?? -1));
  }
  return totals;
}

const KEYS: Readonly<Record<string, (key: string) => string>> = {
  PLATFORM: (key) => `platforms: ["${key}"]`,
  SECTOR: (key) => `sectors: ["${key}"]`,
  DOCUMENT_TYPE: (key) => `termsTypes: ["${key}"]`,
  COLLECTION: (key) => `collections: ["${key}"]`,
  CLAUSE_TYPE: (key) => `clauseTypes: ["${key}"]`,
  CATEGORY: (key) => `categories: ["${key}"]`,
  REGULATION: (key) => `regulations: ["${key}"]`,
  ARTICLE: (key) => `articles: ["${key}"]`,
  JURISDICTION: (key) => `jurisdictions: ["${key}"]`,
  AGENCY: (key) => `agencies: ["${key}"]`,
  SEVERITY: (key) => `severities: [${key}]`,
};

describe('every cell is the length of a list of provisions', () => {
  test.each([
    ['PLATFORM', 'CATEGORY', ''],
    ['PLATFORM', 'SEVERITY', ''],
    ['SECTOR', 'DOCUMENT_TYPE', ''],
    ['SECTOR', 'REGULATION', 'sectors: ["social-network"] jurisdictions: ["EU"]'],
    ['DOCUMENT_TYPE', 'SEVERITY', 'clauseTypes: ["arbitration", "minors"]'],
    ['PLATFORM', 'DOCUMENT_TYPE', ''],
    ['PLATFORM', 'DOCUMENT_TYPE', 'severityAtLeast: HIGH'],
    ['REGULATION', 'CATEGORY', 'platforms: ["tiktok", "instagram"] primary: true'],
    ['ARTICLE', 'PLATFORM', 'regulations: ["eu-dsa"] platforms: ["tiktok", "instagram"]'],
    ['JURISDICTION', 'AGENCY', 'regulations: ["eu-dsa", "us-coppa"] bases: [EXPLICIT] confidenceAtLeast: 0.5'],
    ['CLAUSE_TYPE', 'JURISDICTION', 'agencies: ["us-ftc"] severities: [HIGH] languages: ["en"]'],
  ] as const)('%s by %s under { %s }', async (rows, columns, filter) => {
    const given = `rows: ${rows}, columns: ${columns}, filter: { ${filter} }, includeEmpty: true, first: 500, columnsFirst: 500`;
    const found = await matrix(given, 'rows { key } columns { key } counts');
    const cells = found.rows.flatMap(({ key: row }, line) =>
      found.columns.map(({ key: column }, place) => ({ row, column, count: found.counts[line]?.[place] ?? -1 })),
    );
    expect(cells.length).toBeGreaterThan(3);
    const own = (row: string, column: string) => [KEYS[rows]?.(row) ?? '', KEYS[columns]?.(column) ?? ''];
    const rest = (keys: string[]) =>
      filter.replaceAll(/(\w+): \[[^\]]*\]/g, (text, name) =>
        keys.some((key) => key.startsWith(`${name}:`)) ? '' : text,
      );
    const some = cells.filter((_, index) => cells.length < 500 || index % Math.ceil(cells.length / 400) === 0);
    const totals = await listed(
      some.map(({ row, column }) => `{ ${own(row, column).join(' ')} ${rest(own(row, column))} }`),
    );
    expect(some.map(({ row, column, count }) => [row, column, count])).toEqual(
      some.map(({ row, column }, index) => [row, column, totals[index]]),
    );
    expect(Math.max(...totals)).toBeGreaterThan(0);
  });
});

describe('rows and columns without a provision', () => {
  test('are there when asked for, with 0', async () => {
    const given =
      'rows: PLATFORM, columns: CLAUSE_TYPE, filter: { clauseTypes: ["parental-controls", "arbitration"] }, first: 500';
    const { totalRows: some } = await matrix(given);
    const { rows, totalRows, cells } = await matrix(`${given}, includeEmpty: true`);
    const { platforms } = await ask<{ platforms: { totalCount: number } }>('{ platforms { totalCount } }');
    expect(totalRows).toBe(platforms.totalCount);
    expect(some).toBeLessThan(totalRows);
    expect(rows.filter(({ total }) => total === 0)).toHaveLength(totalRows - some);
    expect(cells.every(({ provisions }) => provisions > 0)).toBe(true);
  });
});

describe('a matrix page by page', () => {
  test.each(['KEY', 'TOTAL'])('by %s is the matrix as a whole', async (orderBy) => {
    const given = `rows: PLATFORM, columns: CATEGORY, orderBy: ${orderBy}`;
    const whole = await matrix(`${given}, first: 500`);
    const rows: Member[] = [];
    const counts: number[][] = [];
    let after: string | null = null;
    do {
      const page: Matrix = await matrix(
        `${given}, first: 20${after === null ? '' : `, after: "${after}"`}`,
        `${EVERYTHING} pageInfo { hasNextPage endCursor }`,
      );
      rows.push(...page.rows);
      counts.push(...page.counts);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(rows).toEqual(whole.rows);
    expect(counts).toEqual(whole.counts);
    const totals = rows.map(({ total }) => total);
    if (orderBy === 'TOTAL') expect(totals).toEqual(totals.toSorted((one, other) => other - one));
  });
});

test('a matrix of what there is not is refused with near matches', async () => {
  const { errors } = await reply(
    '{ coverage(rows: PLATFORM, columns: CATEGORY, filter: { platforms: ["tiktokk"] }) { totalRows } }',
  );
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: 'coverage' }]);
  expect(errors[0]?.message).toContain(
    'There is no platform "tiktokk" ("filter.platforms" of coverage). Did you mean "tiktok"?',
  );
});

test.each([
  ['rows: PLATFORM, columns: PLATFORM', '"rows" and "columns" of coverage are both PLATFORM'],
  ['rows: PLATFORM, columns: CATEGORY, first: 501', '"first" of coverage'],
  ['rows: PLATFORM, columns: CATEGORY, after: "nope"', '"after" is no cursor'],
  ['rows: PLATFORM, columns: CATEGORY, columnsFirst: -1', '"first" of coverage columns'],
])('a matrix asked for (%s) is refused with what to write', async (given, message) => {
  const { errors } = await reply(`{ coverage(${given}) { totalRows } }`);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'coverage' }]);
  expect(errors[0]?.message).toContain(message);
});
