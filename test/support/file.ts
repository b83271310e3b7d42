import { parse } from 'csv-parse/sync';

/** The address that asks a query for a file. */
export function fileUrl(url: string, query: string, parameters: Record<string, string>): string {
  return `${url}/graphql?${new URLSearchParams({ ...parameters, query })}`;
}

/** The rows of a CSV file: its header first. */
export function csvRows(text: string): string[][] {
  return parse(text, { relax_column_count: false }) as string[][];
}

/** A file that must have come: its text, and the notes beside it. */
export async function fileText(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer;
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return text;
}
