import { getMappedArgumentValues } from '@pothos/core';
import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What one field costs before it is multiplied by the lists above it. */
export const FIELD_COST = 1;
/** How many entries a list counts for that does not say how long it is. */
export const LIST_MULTIPLIER = 5;

/** An operation that can be weighed: validated, its variables coerced. */
export type Weighable = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>;

/** Fields of the answer with lists counted by their length, levels of fields, and fields of the question. */
export interface OperationCost {
  readonly cost: number;
  readonly depth: number;
  readonly breadth: number;
}

/** What is selected of a type at a place in a document. A fragment that is spread in two places is one spot. */
export interface Spot extends OperationCost {
  readonly type: GraphQLNamedType;
  readonly fields: readonly SelectedField[];
  readonly fragments: readonly Spot[];
}

/** A field that a spot selects. */
export interface SelectedField {
  /** Its alias, or its name. */
  readonly key: string;
  /** What it costs itself, and how many times it costs what lies below it. */
  readonly own: number;
  readonly multiplier: number;
  /** Null where nothing is selected below it. */
  readonly below: Spot | null;
}

type Priced = number | { field?: number; multiplier?: number };
type Pricing = Priced | ((given: object, context: object, field: object) => Priced);

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

function weightOf(fields: readonly SelectedField[], fragments: readonly Spot[]): OperationCost {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    cost: sum([
      ...fields.map(({ own, multiplier, below }) => own + multiplier * (below?.cost ?? 0)),
      ...fragments.map(({ cost }) => cost),
    ]),
    breadth: sum([...fields.map(({ below }) => 1 + (below?.breadth ?? 0)), ...fragments.map(({ breadth }) => breadth)]),
    depth: largest([...fields.map(({ below }) => 1 + (below?.depth ?? 0)), ...fragments.map(({ depth }) => depth)]),
  };
}

/** Weighs one operation; each spot once, so that fragments within fragments take no time. */
class Scale {
  readonly #info: Weighable;
  readonly #context: object;
  readonly #spots = new Map<SelectionSetNode, Map<GraphQLNamedType, Spot>>();

  constructor(info: Weighable, context: object) {
    this.#info = info;
    this.#context = context;
  }

  spot(selectionSet: SelectionSetNode, type: GraphQLNamedType): Spot {
    const known = this.#spots.get(selectionSet)?.get(type);
    if (known !== undefined) return known;
    const { selections } = selectionSet;
    const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? [this.#field(one, type)] : []));
    const fragments = selections.flatMap((one) => (one.kind === Kind.FIELD ? [] : [this.#fragment(one, type)]));
    const spot: Spot = { type, fields, fragments, ...weightOf(fields, fragments) };
    const ofSet = this.#spots.get(selectionSet) ?? new Map<GraphQLNamedType, Spot>();
    this.#spots.set(selectionSet, ofSet.set(type, spot));
    return spot;
  }

  #fragment(node: FragmentSpreadNode | InlineFragmentNode, outer: GraphQLNamedType): Spot {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#info.fragments[node.name.value] : node;
    if (fragment === undefined) throw new Error('a fragment is missing from a document that was validated');
    const on = fragment.typeCondition && this.#info.schema.getType(fragment.typeCondition.name.value);
    return this.spot(fragment.selectionSet, on ?? outer);
  }

  #field(node: FieldNode, parent: GraphQLNamedType): SelectedField {
    const key = node.alias?.value ?? node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return { key, own: FIELD_COST, multiplier: 1, below: null };
    const below = node.selectionSet ? this.spot(node.selectionSet, getNamedType(field.type)) : null;
    return { key, ...this.#price(node, field), below };
  }

  #price(node: FieldNode, field: GraphQLField<unknown, unknown>): { own: number; multiplier: number } {
    const usual = isListType(getNullableType(field.type)) ? LIST_MULTIPLIER : 1;
    const pricing = field.extensions.complexity as Pricing | undefined;
    const priced =
      typeof pricing === 'function'
        ? pricing(getMappedArgumentValues(field, node, this.#context, this.#info), this.#context, field)
        : pricing;
    if (typeof priced !== 'object') return { own: priced ?? FIELD_COST, multiplier: usual };
    return { own: priced.field ?? FIELD_COST, multiplier: Math.max(priced.multiplier ?? usual, 0) };
  }
}

/** What an operation selects at its root, weighed whole and part by part. */
export function weighed(info: Weighable, context: object): Spot {
  const root = info.schema.getRootType(info.operation.operation);
  if (!root) throw new Error(`the schema has no ${info.operation.operation}`);
  return new Scale(info, context).spot(info.operation.selectionSet, root);
}
