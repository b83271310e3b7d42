/** Asks for one page behind a cursor. */
type Page = (after: string | null) => Promise<{
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Record<string, unknown>[];
}>;

/** The fields of a connection that paging needs, beside those of its nodes; the first page also tells the total. */
export const paged = (nodeFields: string, after: string | null) =>
  `${after === null ? 'totalCount ' : ''}pageInfo { hasNextPage endCursor } nodes { ${nodeFields} }`;

/** Everything a list holds, page after page, and the total that its first page told. */
export async function everyPage(page: Page): Promise<{ totalCount: number; nodes: Record<string, unknown>[] }> {
  const nodes: Record<string, unknown>[] = [];
  let total: number | null = null;
  let after: string | null = null;
  do {
    const { totalCount, pageInfo, nodes: more }: Awaited<ReturnType<Page>> = await page(after);
    total ??= totalCount ?? 0;
    nodes.push(...more);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { totalCount: total ?? 0, nodes };
}
