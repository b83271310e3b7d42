import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { keyOf, type PlainSelection, selectionsOf } from './plain-operation.ts';

/** The variables of an operation for one further page; no other may be called so. */
export const ID_VARIABLE = '__id';
export const AFTER_VARIABLE = '__after';

function named(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function variable(name: string) {
  return { kind: Kind.VARIABLE, name: named(name) } as const;
}

function defined(name: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variable(name),
    type: { kind: Kind.NAMED_TYPE, name: named(type) },
  };
}

function argument(name: string, value: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: named(name), value: variable(value) };
}

function goingOn(field: FieldNode): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  return { ...field, arguments: [...others, argument('after', AFTER_VARIABLE)] };
}

/** Of a selection only the way by these keys, the last of them behind the cursor and with all below it. */
function onlyWay(set: SelectionSetNode | undefined, [key, ...rest]: readonly string[]): PlainSelection[] {
  return selectionsOf(set).flatMap((one): PlainSelection[] => {
    if (one.kind === Kind.INLINE_FRAGMENT) {
      const selections = onlyWay(one.selectionSet, [key as string, ...rest]);
      return selections.length === 0 ? [] : [{ ...one, selectionSet: { ...one.selectionSet, selections } }];
    }
    if (keyOf(one) !== key) return [];
    if (rest.length === 0) return [goingOn(one)];
    const selections = onlyWay(one.selectionSet, rest);
    return selections.length === 0 || !one.selectionSet
      ? []
      : [{ ...one, selectionSet: { ...one.selectionSet, selections } }];
  });
}

function fieldsCalled(key: string, set: SelectionSetNode | undefined): FieldNode[] {
  return selectionsOf(set).flatMap((one) => {
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsCalled(key, one.selectionSet);
    return keyOf(one) === key ? [one] : [];
  });
}

function setAt(set: SelectionSetNode, keys: readonly string[]): SelectionSetNode {
  let sets: (SelectionSetNode | undefined)[] = [set];
  for (const key of keys) sets = sets.flatMap((one) => fieldsCalled(key, one)).map(({ selectionSet }) => selectionSet);
  return { kind: Kind.SELECTION_SET, selections: sets.flatMap(selectionsOf) };
}

function asking(
  operation: OperationDefinitionNode,
  selections: readonly PlainSelection[],
  variables: readonly VariableDefinitionNode[],
): OperationDefinitionNode {
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...variables],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

/** A plain operation narrowed to the following page of one list, reached from the root by these keys. */
export function nextPage(operation: OperationDefinitionNode, keys: readonly string[]): OperationDefinitionNode {
  return asking(operation, onlyWay(operation.selectionSet, keys), [defined(AFTER_VARIABLE, 'String')]);
}

/** The same for a list below one node, which is asked for by its id: `keys` lead to the node, `below` from there to the list. */
export function nextPageOfNode(
  operation: OperationDefinitionNode,
  keys: readonly string[],
  type: string,
  below: readonly string[],
): OperationDefinitionNode {
  const selections = onlyWay(setAt(operation.selectionSet, keys), below);
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: named('node'),
    arguments: [argument('id', ID_VARIABLE)],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: named(type) },
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ],
    },
  };
  return asking(operation, [node], [defined(ID_VARIABLE, 'ID'), defined(AFTER_VARIABLE, 'String')]);
}
