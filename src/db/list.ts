import type { Graph } from './graph.ts';
import { listsByKey, statement } from './query.ts';

/** One entry of a list: the key of the node, the value it is sorted by, and the properties of the relationship that led to it. */
export interface ListEntry {
  key: string;
  id: string;
  sort: string | number;
  edge: Readonly<Record<string, unknown>> | null;
}

/** Where a page begins: behind the entry with this sort value and key. */
export interface Resume {
  sort: string | number;
  id: string;
}

/** Which entries to count: of which parents (`keys`), by which way to them (`from`), under which filter. */
export interface ListScope {
  from: string;
  keys: readonly string[];
  filter: object;
  /** Parameters of the filter that the way itself meets, so that they need not be asked again. */
  met?: readonly string[] | undefined;
}

/** One page for each parent, at most `limit` entries each. */
export interface ListRequest extends ListScope {
  order: string;
  descending: boolean;
  after: Resume | null;
  limit: number;
}

/** A kind of node that can be listed, made of fixed parts in `cypher/<noun>/list/`: nothing that a user types becomes Cypher. */
export interface NodeList {
  page(graph: Pick<Graph, 'read'>, request: ListRequest): Promise<ListEntry[][]>;
  count(graph: Pick<Graph, 'read'>, scope: ListScope): Promise<number[]>;
  /** Statements that together hold every part beside every other, by a name that tells which: counts under the whole filter, later pages in every order without one. For the guard that plans them all. */
  statements(): Map<string, string>;
}

/** The parts: `from` names files that MATCH `node` (and perhaps `edge`, a relationship or a map) for a `key` and end in a WHERE; `filter` goes on with AND. */
export interface NodeListParts {
  noun: string;
  /** The unique property of the node: every order ends in it. */
  key: 'id' | 'slug' | 'code' | 'sha256';
  from: readonly string[];
  filtered: boolean;
  /** Sort expressions over `node` (and `edge`) that are never null. */
  orders: Readonly<Record<string, string>>;
}

interface Choice {
  from: string;
  filter: readonly Condition[];
  order: string;
  descending: boolean;
  resumed: boolean;
}

/** One condition of a filter, and the parameters that it looks at; it asks nothing as long as none of them is given. */
interface Condition {
  text: string;
  parameters: readonly string[];
}

function conditionsOf(filterPart: string): Condition[] {
  const [, ...texts] = filterPart.split(/^(?=AND )/m);
  return texts.map((text) => ({
    text,
    parameters: [...text.matchAll(/\$filter\.(\w+)/g)].map(([, name]) => name ?? ''),
  }));
}

/** Planning takes longer than most lists take to read: what is not asked is not planned. */
function asked(conditions: readonly Condition[], { filter, met = [] }: Pick<ListScope, 'filter' | 'met'>): Condition[] {
  const given = new Set(Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [name])));
  for (const name of met) given.delete(name);
  return conditions.filter(({ parameters }) => parameters.some((name) => given.has(name)));
}

function filterName(conditions: readonly Condition[]): string {
  const names = conditions.map(({ parameters }) => [...new Set(parameters)].join(' and '));
  return names.length === 0 ? '' : ` filtered by ${names.join(', ')}`;
}

function resumeCondition(sort: string, key: string, descending: boolean): string {
  const after = descending ? '<' : '>';
  if (sort === key) return `AND ${key} ${after} $after.id`;
  return `AND ${sort} ${after}= $after.sort AND (${sort} ${after} $after.sort OR ${key} ${after} $after.id)`;
}

function indented(text: string): string {
  return text.trim().replaceAll(/^/gm, '  ');
}

/** Declares how a kind of node is listed. */
export function nodeList({ noun, key, from, filtered, orders }: NodeListParts): NodeList {
  const fromParts = new Map(from.map((name) => [name, statement(`${noun}/list/${name}`)]));
  const conditions = filtered ? conditionsOf(statement(`${noun}/list/filter`)) : [];
  const nodeKey = `node.${key}`;
  const composed = new Map<string, string>();

  function matched(name: string, filter: readonly Condition[]): string {
    const part = fromParts.get(name);
    if (part === undefined) throw new Error(`no cypher/${noun}/list/${name}.cypher is declared`);
    return [part, ...filter.map(({ text }) => text)].map(indented).join('\n');
  }

  function pageStatement({ from: name, filter, order, descending, resumed }: Choice): string {
    const sort = orders[order];
    if (sort === undefined) throw new Error(`${noun} has no order ${order}`);
    const direction = descending ? 'DESC' : 'ASC';
    const edge = /\[edge\b|\bAS edge\b/.test(fromParts.get(name) ?? '') ? 'properties(edge)' : 'null';
    const sorting = sort === nodeKey ? `id ${direction}` : `sort ${direction}, id ${direction}`;
    return [
      'UNWIND $keys AS key',
      'CALL (key) {',
      matched(name, filter),
      ...(resumed ? [`  ${resumeCondition(sort, nodeKey, descending)}`] : []),
      `  RETURN ${nodeKey} AS id, ${sort} AS sort, ${edge} AS edge`,
      `  ORDER BY ${sorting}`,
      '  LIMIT $limit',
      '}',
      'RETURN key, id, sort, edge',
    ].join('\n');
  }

  function countStatement(name: string, filter: readonly Condition[]): string {
    return `UNWIND $keys AS key\nCALL (key) {\n${matched(name, filter)}\n  RETURN count(*) AS total\n}\nRETURN key, total`;
  }

  function remembered(name: string, compose: () => string): string {
    const known = composed.get(name) ?? compose();
    composed.set(name, known);
    return known;
  }

  const nameOf = (choice: Choice) =>
    `${noun} ${choice.from} by ${choice.order}${choice.descending ? ' descending' : ''}${choice.resumed ? ' resumed' : ''}${filterName(choice.filter)}`;

  return {
    async page(graph, { from: name, keys, filter, met, order, descending, after, limit }) {
      const choice = {
        from: name,
        filter: asked(conditions, { filter, met }),
        order,
        descending,
        resumed: after !== null,
      };
      const cypher = remembered(nameOf(choice), () => pageStatement(choice));
      const rows = await graph.read(cypher, { keys, filter, after, limit });
      return listsByKey(keys, rows as unknown as ListEntry[]);
    },
    async count(graph, { from: name, keys, filter, met }) {
      const narrowed = asked(conditions, { filter, met });
      const cypher = remembered(`${noun} ${name} count${filterName(narrowed)}`, () => countStatement(name, narrowed));
      const rows = (await graph.read(cypher, { keys, filter })) as { key: string; total: number }[];
      const totals = new Map(rows.map((row) => [row.key, row.total]));
      return keys.map((one) => totals.get(one) ?? 0);
    },
    statements() {
      const all = new Map(from.map((name) => [`${noun} ${name} count`, countStatement(name, conditions)]));
      for (const name of from)
        for (const order of Object.keys(orders)) {
          const choice = { from: name, filter: [], order, descending: true, resumed: true };
          all.set(nameOf(choice), pageStatement(choice));
        }
      return all;
    },
  };
}
