import { filterPieces, type Piece, partPieces } from './list-part.ts';

/** Of a part only its conditions on the filter, for a way that comes to the same variables otherwise. */
export interface ConditionsOf {
  conditionsOf: string;
}

/** A way to the nodes of a list: the parts that MATCH them one after another, and the parameters of the filter that it meets by itself. */
export interface ListWay {
  name: string;
  parts: readonly (string | ConditionsOf)[];
  meets: readonly string[];
  /** Parts that go on with what the filter left. */
  afterwards?: readonly string[];
  /** Expressions with one value along this way by which its index is sorted first: named before the order, they let a page end early. */
  ahead?: readonly string[];
}

/**
 * The parts: those of a way MATCH `node` (and perhaps `edge`, a relationship or a map) for a `key` and end in a WHERE; `filter` goes on with AND.
 * A line that begins with AND begins a condition: it must ask nothing as long as none of its parameters is given.
 */
export interface NodeListParts {
  noun: string;
  /** The unique property of the node: every order ends in it. */
  key: 'id' | 'slug' | 'code' | 'sha256';
  /** A way of one part is called as the part. */
  from: readonly (string | ListWay)[];
  filtered: boolean;
  /** Sort expressions over `node` (and `edge`) that are never null. */
  orders: Readonly<Record<string, string>>;
  /** Ways whose length without a filter is known: `<way>-total` gives `total` for a `key`. */
  totals?: readonly string[];
  /** Parts that sum up what a way leads to instead of listing it: each goes on from its matches to a RETURN. */
  sums?: readonly string[];
  /** Sort expressions that are others as of a day, and those that are others again on single ways. */
  asOf?: {
    orders: Readonly<Record<string, string>>;
    ways?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

/** Which page: along which way, narrowed by which parameters, in which order, from the beginning or resumed. */
export interface PageChoice {
  from: string;
  given: ReadonlySet<string>;
  order: string;
  descending: boolean;
  resumed: boolean;
}

/** The statements of a list, composed of fixed parts and each remembered. */
export interface ListStatements {
  readonly ways: readonly string[];
  /** Those ways whose length without a filter is known. */
  readonly totals: readonly string[];
  readonly orders: readonly string[];
  readonly sums: readonly string[];
  /** Every parameter that a condition looks at. */
  readonly parameters: ReadonlySet<string>;
  page(choice: PageChoice): { name: string; cypher: string };
  count(from: string, given: ReadonlySet<string>): { name: string; cypher: string };
  /** What a part returns of all that a way leads to, with the `key`. */
  sum(from: string, given: ReadonlySet<string>, part: string): { name: string; cypher: string };
}

function resumeCondition(sort: string, key: string, descending: boolean): string {
  const after = descending ? '<' : '>';
  if (sort === key) return `${key} ${after} $after.id`;
  return `${sort} ${after}= $after.sort AND (${sort} ${after} $after.sort OR ${key} ${after} $after.id)`;
}

const BEHIND_RELATIONSHIP = /^ *MATCH (?:.*-\[.*\(node\b|\(node\b.*-\[)/m;

/** Behind a relationship the condition stands apart: the planner would else leave the few neighbours for a range of the whole index. */
function resumed(matched: string, condition: string): string {
  return BEHIND_RELATIONSHIP.test(matched) ? `  WITH *\n  WHERE ${condition}` : `  AND ${condition}`;
}

function totalOf(matched: string, total: string): string {
  return `UNWIND $keys AS key\nCALL (key) {\n${matched}\n  RETURN ${total}\n}\nRETURN key, total`;
}

function indented(text: string): string {
  return text.trim().replaceAll(/^/gm, '  ');
}

function piecesOf(noun: string, part: string | ConditionsOf, past: boolean): Piece[] {
  if (typeof part === 'string') return partPieces(`${noun}/list/${part}`, past);
  return partPieces(`${noun}/list/${part.conditionsOf}`, past).filter(({ parameters }) => parameters !== null);
}

function waysOf({ noun, from, filtered }: NodeListParts, past: boolean): Map<string, Piece[]> {
  const filter = filtered ? filterPieces(`${noun}/list/filter`, past) : [];
  return new Map(
    from.map((way) => {
      const {
        name,
        parts,
        meets,
        afterwards = [],
      }: ListWay = typeof way === 'string' ? { name: way, parts: [way], meets: [] } : way;
      const narrowing = filter.filter(({ parameters }) => !parameters?.some((one) => meets.includes(one)));
      const pieces = (of: ListWay['parts']) => of.flatMap((part) => piecesOf(noun, part, past));
      return [name, [...pieces(parts), ...narrowing, ...pieces(afterwards)]];
    }),
  );
}

/** Puts together what is read of a list, as it stands or, with `past`, as of a day. */
export function listStatements(parts: NodeListParts, past = false): ListStatements {
  const { noun, key, totals = [], sums = [] } = parts;
  const orders = { ...parts.orders, ...(past ? parts.asOf?.orders : {}) };
  const ways = waysOf(parts, past);
  const ahead = new Map(parts.from.map((way) => (typeof way === 'string' ? [way, []] : [way.name, way.ahead ?? []])));
  const called = past ? `${noun} as of a day` : noun;
  const nodeKey = `node.${key}`;
  const remembered = new Map<string, string>();

  /** Planning takes longer than most lists take to read: what is not asked is not planned. */
  function asked(name: string, given: ReadonlySet<string>): Piece[] {
    const pieces = ways.get(name);
    if (pieces === undefined) throw new Error(`${noun} has no list from ${name}`);
    return pieces.filter(({ parameters }) => parameters === null || parameters.some((one) => given.has(one)));
  }

  function remember(name: string, pieces: readonly Piece[], compose: (matched: string) => string) {
    const conditions = pieces.flatMap(({ parameters }) => (parameters ? [[...new Set(parameters)].join(' and ')] : []));
    const whole = conditions.length === 0 ? name : `${name} filtered by ${conditions.join(', ')}`;
    const cypher = remembered.get(whole) ?? compose(pieces.map(({ text }) => indented(text)).join('\n'));
    remembered.set(whole, cypher);
    return { name: whole, cypher };
  }

  function pageOf(matched: string, choice: PageChoice): string {
    const { from, order, descending } = choice;
    const sort = (past ? parts.asOf?.ways?.[from]?.[order] : undefined) ?? orders[order];
    if (sort === undefined) throw new Error(`${noun} has no order ${order}`);
    const direction = descending ? 'DESC' : 'ASC';
    const first = (ahead.get(choice.from) ?? []).map((expression) => `${expression} ${direction}, `).join('');
    const edge = /\[edge\b|\bAS edge\b/.test(matched) ? 'properties(edge)' : 'null';
    return [
      'UNWIND $keys AS key',
      'CALL (key) {',
      matched,
      ...(choice.resumed ? [resumed(matched, resumeCondition(sort, nodeKey, descending))] : []),
      `  RETURN ${nodeKey} AS id, ${sort} AS sort, ${edge} AS edge`,
      `  ORDER BY ${first}${sort === nodeKey ? '' : `sort ${direction}, `}id ${direction}`,
      '  LIMIT $limit',
      '}',
      'RETURN key, id, sort, edge',
    ].join('\n');
  }

  return {
    ways: [...ways.keys()],
    totals,
    orders: Object.keys(orders),
    sums,
    parameters: new Set([...ways.values()].flat().flatMap(({ parameters }) => parameters ?? [])),
    page(choice) {
      const manner = `by ${choice.order}${choice.descending ? ' descending' : ''}${choice.resumed ? ' resumed' : ''}`;
      return remember(`${called} ${choice.from} ${manner}`, asked(choice.from, choice.given), (matched) =>
        pageOf(matched, choice),
      );
    },
    count(name, given) {
      const asks = asked(name, given);
      const known = totals.includes(name) && asks.every(({ parameters }) => parameters === null);
      return remember(
        `${called} ${name} count`,
        known ? partPieces(`${noun}/list/${name}-total`, past) : asks,
        (matched) => totalOf(matched, known ? 'total' : 'count(*) AS total'),
      );
    },
    sum(name, given, part) {
      if (!sums.includes(part)) throw new Error(`${noun} is not summed up by ${part}`);
      const pieces = [...asked(name, given), ...partPieces(`${noun}/list/${part}`, past)];
      return remember(
        `${called} ${name} ${part}`,
        pieces,
        (matched) => `UNWIND $keys AS key\nCALL (key) {\n${matched}\n}\nRETURN *`,
      );
    },
  };
}
