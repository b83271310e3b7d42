import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { BadInput } from '../errors.ts';
import { keyOf, type PlainSelection, selectionsOf } from './plain-operation.ts';

/** What is asked beside what was selected, so that an answer can be written as rows, pages and records: the keys that no column has. */
const HIDDEN = { typename: '__typename', id: '__id', page: '__page', total: '__total' } as const;

const KEYS = new Set<string>(Object.values(HIDDEN));

function named(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function field(name: string, key: string = name, selections: readonly PlainSelection[] = []): FieldNode {
  return {
    kind: Kind.FIELD,
    name: named(name),
    ...(key !== name && { alias: named(key) }),
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

const TYPENAME = field('__typename');
const ID = field('id', HIDDEN.id);
const PAGE = field('pageInfo', HIDDEN.page, [field('hasNextPage'), field('hasPreviousPage'), field('endCursor')]);
const TOTAL = field('totalCount', HIDDEN.total);

function isNode(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type) && type.name === 'Node') return true;
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Whether every object of a type has a global id. */
export function isAlwaysNode(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return isNode(type) || (isAbstractType(type) && schema.getPossibleTypes(type).every(isNode));
}

/** Whether a type is a page of a list. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields() && 'edges' in type.getFields();
}

function idOf(schema: GraphQLSchema, type: GraphQLNamedType): PlainSelection[] {
  if (isNode(type)) return [ID];
  if (!isAbstractType(type) || !schema.getPossibleTypes(type).some(isNode)) return [];
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [ID] };
  const typeCondition = { kind: Kind.NAMED_TYPE, name: named('Node') } as const;
  return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
}

function reads(set: SelectionSetNode, names: readonly string[]): boolean {
  return selectionsOf(set).some((one) =>
    one.kind === Kind.FIELD ? names.includes(one.name.value) : reads(one.selectionSet, names),
  );
}

/** The operation, asking beside its own fields for the type and id of every object and for what follows each page; with `totals` also how long such lists are. */
export function withHiddenFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  totals: boolean,
): OperationDefinitionNode {
  function besides(set: SelectionSetNode, type: GraphQLNamedType): PlainSelection[] {
    const paged = isConnection(type) && reads(set, ['nodes', 'edges']);
    const total = paged && totals && isObjectType(type) && 'totalCount' in type.getFields();
    return [TYPENAME, ...idOf(schema, type), ...(paged ? [PAGE] : []), ...(total ? [TOTAL] : [])];
  }

  function below(set: SelectionSetNode, type: GraphQLNamedType): PlainSelection[] {
    return selectionsOf(set).map((one) => {
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const on = (one.typeCondition && schema.getType(one.typeCondition.name.value)) ?? type;
        return { ...one, selectionSet: { ...one.selectionSet, selections: below(one.selectionSet, on) } };
      }
      if (one.alias !== undefined && KEYS.has(keyOf(one)))
        throw new BadInput(`"${keyOf(one)}" cannot be an alias here: the writer of files uses it. Choose another.`);
      const held = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name.value] : undefined;
      const inner = held && getNamedType(held.type);
      if (one.selectionSet === undefined || inner === undefined || !isCompositeType(inner)) return one;
      const selections = [...besides(one.selectionSet, inner), ...below(one.selectionSet, inner)];
      return { ...one, selectionSet: { ...one.selectionSet, selections } };
    });
  }

  const query = schema.getQueryType();
  if (query == null) throw new Error('the schema has no queries');
  return {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: below(operation.selectionSet, query) },
  };
}
