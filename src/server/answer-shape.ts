import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Shape } from '../export/answer.ts';
import type { CellType } from '../export/table.ts';
import { isAlwaysNode, isConnection } from '../graphql/hidden-field.ts';
import { keyOf, selectionsOf } from '../graphql/plain-operation.ts';

/** A selection, and the type that it is made of. */
interface Source {
  readonly set: SelectionSetNode;
  readonly type: GraphQLNamedType;
}

interface Selected {
  readonly node: FieldNode;
  readonly on: GraphQLNamedType;
}

const CELLS: Readonly<Record<string, CellType>> = {
  Boolean: 'boolean',
  Date: 'day',
  DateTime: 'time',
  Float: 'number',
  Int: 'integer',
  NonNegativeInt: 'integer',
  URL: 'link',
};

function fieldOf({ node, on }: Selected): { type: GraphQLOutputType; description: string } {
  const own = isObjectType(on) || isInterfaceType(on) ? on.getFields()[node.name.value] : undefined;
  const { type, description } = own ?? TypeNameMetaFieldDef;
  return { type, description: description ?? '' };
}

/** The fields of one place by their keys, in the order in which they come first. */
function selected(schema: GraphQLSchema, sources: readonly Source[], found = new Map<string, Selected[]>()) {
  for (const { set, type } of sources)
    for (const node of selectionsOf(set)) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const on = (node.typeCondition && schema.getType(node.typeCondition.name.value)) ?? type;
        selected(schema, [{ set: node.selectionSet, type: on }], found);
      } else {
        const key = keyOf(node);
        found.set(key, [...(found.get(key) ?? []), { node, on: type }]);
      }
    }
  return found;
}

function cellOf(type: GraphQLNamedType, list: boolean): CellType | null {
  if (!isLeafType(type)) return null;
  return list ? 'list' : (CELLS[type.name] ?? 'text');
}

function typesOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

function shapeOfField(schema: GraphQLSchema, key: string, all: readonly Selected[]): Shape {
  const [first] = all as [Selected];
  const { type, description } = fieldOf(first);
  const named = getNamedType(type);
  const list = isListType(getNullableType(type));
  const types = all.map((one) => getNamedType(fieldOf(one).type));
  const sources = all.flatMap(({ node: { selectionSet: set } }, index) =>
    set === undefined ? [] : [{ set, type: types[index] as GraphQLNamedType }],
  );
  return {
    key,
    name: first.node.name.value,
    on: first.on.name,
    type: named.name,
    types: typesOf(schema, named),
    description,
    list,
    connection: types.every(isConnection),
    node: types.every((one) => isAlwaysNode(schema, one)),
    cell: cellOf(named, list),
    fields: sources.length === 0 ? null : shapesOf(schema, sources),
  };
}

function shapesOf(schema: GraphQLSchema, sources: readonly Source[]): Shape[] {
  return [...selected(schema, sources)].map(([key, all]) => shapeOfField(schema, key, all));
}

/** What the answer to a plain query looks like, whatever it finds. */
export function shapeOf(schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode): Shape[] {
  const type = schema.getQueryType();
  if (type == null) throw new Error('the schema has no queries');
  return shapesOf(schema, [{ set: selectionSet, type }]);
}
