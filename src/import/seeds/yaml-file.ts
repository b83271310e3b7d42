import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml';
import type { SeedProblem } from './problem.ts';

/** Steps from the top of a file, or of an entry, to a value in it. */
export type Path = readonly (string | number)[];

/** A file as plain data; `lineOf` gives the line of a value, or of the nearest thing around it that exists. */
export interface YamlFile {
  path: string;
  value: unknown;
  lineOf(path: Path): number;
}

/** Reads one YAML file, or tells why it cannot be read; `path` is relative to `folder`, with forward slashes. */
export async function readYamlFile(
  folder: string,
  path: string,
): Promise<{ file: YamlFile | null; problems: SeedProblem[] }> {
  const problem = (message: string, line: number | null) => ({ file: path, line, entry: null, field: null, message });
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, path)));
    const lines = new LineCounter();
    const document = parseDocument(source, { ...strict, lineCounter: lines });
    const mistakes = mistakesIn(document).map(({ message, offset }) => problem(message, lineAt(lines, offset)));
    if (mistakes.length > 0) return { file: null, problems: mistakes };
    const lineOf = (steps: Path) => lineAt(lines, offsetOf(document, steps));
    return { file: { path, value: document.toJS(), lineOf }, problems: [] };
  } catch (error) {
    return { file: null, problems: [problem(unreadable(error), null)] };
  }
}

const strict: ParseOptions & DocumentOptions & SchemaOptions = {
  stringKeys: true,
  logLevel: 'error',
  prettyErrors: false,
};

function unreadable(error: unknown): string {
  if (error instanceof TypeError) return 'is not UTF-8 text';
  if (error instanceof RangeError) return 'is nested too deeply';
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'does not exist';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

interface Mistake {
  message: string;
  offset: number;
}

function mistakesIn(document: Document.Parsed): Mistake[] {
  const syntax = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    message: code === 'MULTIPLE_DOCS' ? 'holds several YAML documents; a file is one' : message,
    offset: pos[0],
  }));
  return [...syntax, ...aliasesIn(document)];
}

/** Aliases would let an entry change at a distance, and a small file become a huge value. */
function aliasesIn(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const message = `*${alias.source} is an alias; write the value itself`;
      found.push({ message, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node) || isAlias(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
