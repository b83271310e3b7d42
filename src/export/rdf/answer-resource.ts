import { globalIdUri } from '../../model/record-uri.ts';
import type { Answer, Data, Shape } from '../answer.ts';
import type { CellType } from '../table.ts';
import { isData } from '../unfold.ts';
import { type OpenResource, Typed, type Value } from './resource.ts';
import type { TermKind } from './term.ts';

const KINDS: Readonly<Partial<Record<CellType, TermKind>>> = {
  day: 'day',
  time: 'time',
  link: 'link',
  number: 'number',
};

type Values = readonly (readonly [name: string, values: readonly Value[]])[];

function cellValue(value: unknown, cell: CellType | null): Value {
  const kind = cell === null ? undefined : KINDS[cell];
  if (kind !== undefined) return new Typed(String(value), kind);
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.filter((one) => one !== null) : [value];
}

function childOf({ fields }: Shape, name: string): Shape[] {
  return (fields ?? []).filter((one) => one.name === name);
}

/** What is said of an edge: its cursor is where a page goes on, and says nothing. */
function withoutCursor({ fields }: Shape): Shape[] {
  return (fields ?? []).filter(({ name }) => name !== 'cursor');
}

/** Whether an edge says something beside its node. */
function saysMore(edge: Shape): boolean {
  return withoutCursor(edge).some(({ name }) => name !== 'node' && name !== '__typename');
}

/** The values of a page hang directly on what has the list: its nodes, and its edges where they say something of their own; its totals stand beside them. */
function connectionValues(origin: string, page: Data, shape: Shape): Values {
  const nodes = childOf(shape, 'nodes').flatMap((one) =>
    listOf(page[one.key]).map((node) => fieldValue(origin, node, one)),
  );
  const edges = childOf(shape, 'edges').flatMap((one) =>
    listOf(page[one.key]).flatMap((edge): Value[] => {
      if (saysMore(one)) return [fieldValue(origin, edge, { ...one, fields: withoutCursor(one) })];
      return childOf(one, 'node').map((node) => fieldValue(origin, isData(edge) ? edge[node.key] : null, node));
    }),
  );
  const totals = (shape.fields ?? []).filter(({ cell, name }) => cell !== null && name !== '__typename');
  return [
    [`cg:${shape.key}`, [...nodes, ...edges]],
    ...totals.map(
      (one) =>
        [`cg:${shape.key}_${one.key}`, listOf(page[one.key]).map((value) => cellValue(value, one.cell))] as const,
    ),
  ];
}

function fieldValue(origin: string, value: unknown, shape: Shape): Value {
  return isData(value) && shape.fields !== null
    ? resourceOf(origin, value, shape.fields)
    : cellValue(value, shape.cell);
}

function fieldValues(origin: string, value: unknown, shape: Shape): Values {
  if (shape.connection && isData(value)) return connectionValues(origin, value, shape);
  return [[`cg:${shape.key}`, listOf(value).map((one) => fieldValue(origin, one, shape))]];
}

/** An object of an answer as a resource: with the address of its record where it has a global id. */
function resourceOf(origin: string, data: Data, fields: readonly Shape[]): OpenResource {
  const { __typename: typename, __id: id } = data;
  const own = fields.filter(({ name }) => name !== '__typename' && !(name === 'id' && typeof id === 'string'));
  const values = own.filter(({ key }) => key in data).flatMap((one) => fieldValues(origin, data[one.key], one));
  return {
    ...(typeof id === 'string' ? { id: globalIdUri(origin, id) } : {}),
    ...(typeof typename === 'string' ? { type: `cg:${typename}` } : {}),
    ...Object.fromEntries(values.filter(([, all]) => all.length > 0)),
  };
}

/** An answer as resources: what it is of, then the answer itself and each further page, hung where they belong. */
export async function* answerResources({ name, shape, pages, about }: Answer): AsyncGenerator<OpenResource[]> {
  const id = `${about.origin}/graphql#${name}`;
  let first = true;
  for await (const page of pages) {
    const { type: _type, ...told } = resourceOf(about.origin, page, shape);
    const head = {
      type: 'cg:Answer',
      'cg:disclaimer': about.disclaimer,
      'cg:dataVersion': about.version,
      'cg:date': new Typed(about.day, 'day'),
      ...(about.asOf === null ? {} : { 'cg:asOf': new Typed(about.asOf, 'day') }),
    };
    yield [{ id, ...(first ? head : {}), ...told }];
    first = false;
  }
}
