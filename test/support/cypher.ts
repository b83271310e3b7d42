import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { NodeList } from '../../src/db/list.ts';

/** Paths of the files below a folder that end so, relative to it. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every `cypher/<name>.cypher` by its name. */
export function statementFiles(): Map<string, string> {
  return new Map(
    filesBelow('cypher', '.cypher').map((path) => [
      path.replace(/\.cypher$/, ''),
      readFileSync(join('cypher', path), 'utf8'),
    ]),
  );
}

function isNodeList(value: unknown): value is NodeList {
  return typeof value === 'object' && value !== null && 'statements' in value && typeof value.statements === 'function';
}

/** Every list that a model module declares. */
export async function nodeLists(): Promise<NodeList[]> {
  const modules = filesBelow('src/model', '.ts').map(
    (path) => import(resolve('src/model', path)) as Promise<Record<string, unknown>>,
  );
  return (await Promise.all(modules)).flatMap((module) => Object.values(module)).filter(isNodeList);
}

/** The names that docs/graph.md gives to labels, relationship types and properties. */
export function documentedNames(): { labels: string[]; types: string[]; properties: string[] } {
  const [nodes = '', relationships = ''] = readFileSync('docs/graph.md', 'utf8')
    .split(/^## /m)
    .filter((part) => /^(Nodes|Relationships)/.test(part));
  const quoted = [...nodes.matchAll(/`([^`]+)`/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  const braced = [...relationships.matchAll(/\{([^}]*)\}/g)].flatMap((match) => (match[1] ?? '').split(','));
  return {
    labels: [...nodes.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1] ?? ''),
    types: [...relationships.matchAll(/\[:(\w+)/g)].map((match) => match[1] ?? ''),
    properties: [...quoted, ...braced]
      .map((name) => name.trim().replace('[]', ''))
      .filter((name) => /^[a-z]\w*$/.test(name)),
  };
}
