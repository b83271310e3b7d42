import { BadInput } from '../errors.ts';
import type { Answer, AnswerForm } from './answer.ts';
import { csv } from './csv.ts';
import { answerGraphml } from './graph/answer-graphml.ts';
import { ndjson } from './ndjson.ts';
import { JSON_LD, TURTLE } from './rdf/answer-form.ts';
import type { Table } from './table.ts';
import { aboutSheet, columnSheet } from './xlsx/describing-sheet.ts';
import { xlsx } from './xlsx.ts';

/** The one table of an answer; a `BadInput` where lists stand side by side, which no one table can hold. */
function onlyTable({ tables }: Answer): Table {
  const [table, another] = tables;
  if (table === undefined) throw new Error('an answer has a table at least');
  if (another === undefined) return table;
  throw new BadInput(
    `The lists "${table.name}" and "${another.name}" stand side by side: a table has rows for one of them. Leave one out, ask in two operations, or take format=xlsx, which gives each a sheet.`,
  );
}

const CSV: AnswerForm = {
  extension: 'csv',
  mediaType: 'text/csv',
  description: 'a table, RFC 4180, UTF-8, one header line; safe to open in a spreadsheet',
  write: (answer) => csv(onlyTable(answer)),
};

const NDJSON: AnswerForm = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  description: 'a table, one JSON object a line',
  write: (answer) => ndjson(onlyTable(answer)),
};

const XLSX: AnswerForm = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'a workbook, a sheet for each of the lists that stand side by side',
  write({ tables, about }) {
    const sheets = tables.map((table) => ({ table }));
    return xlsx([...sheets, columnSheet(sheets), aboutSheet(about, 'About')], about);
  },
};

const GRAPHML: AnswerForm = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  description: 'GraphML: what has an id as nodes, what leads from one to the other as edges',
  write: answerGraphml,
};

/** Every form that the answer to a query can take beside JSON, by extension. */
export const ANSWER_FORMS: ReadonlyMap<string, AnswerForm> = new Map(
  [CSV, XLSX, NDJSON, TURTLE, JSON_LD, GRAPHML].map((form) => [form.extension, form]),
);
