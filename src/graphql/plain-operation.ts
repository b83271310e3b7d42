import {
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Weighable } from './operation-cost.ts';

/** A selection without named fragments. */
export type PlainSelection = FieldNode | InlineFragmentNode;

/** The key of a field in the answer. */
export function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** The selections of a plain operation at a place. */
export function selectionsOf(set: SelectionSetNode | undefined): readonly PlainSelection[] {
  return (set?.selections ?? []) as readonly PlainSelection[];
}

/**
 * The operation with its fragments written out where they are spread, and without what @skip and @include leave out. It may grow by all that fragments repeat:
 * only for an operation whose breadth was held to a limit.
 */
export function plainOperation({ operation, fragments, variableValues }: Weighable): OperationDefinitionNode {
  function isLeftOut(node: SelectionNode): boolean {
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return true;
    return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if === false;
  }

  function plain(set: SelectionSetNode): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap((node) => (isLeftOut(node) ? [] : [plainOf(node)])) };
  }

  function plainOf(node: SelectionNode): PlainSelection {
    if (node.kind === Kind.FIELD) {
      const { selectionSet, ...field } = node;
      return { ...field, directives: [], ...(selectionSet && { selectionSet: plain(selectionSet) }) };
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return { ...node, directives: [], selectionSet: plain(node.selectionSet) };
    const fragment = fragments[node.name.value];
    if (fragment === undefined) throw new Error('a fragment is missing from a document that was validated');
    const { typeCondition, selectionSet } = fragment;
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives: [], selectionSet: plain(selectionSet) };
  }

  return { ...operation, selectionSet: plain(operation.selectionSet) };
}
