import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { BadInput } from '../errors.ts';
import type { Shape } from '../export/answer.ts';
import { type Asked, askedOperation } from '../graphql/asked-operation.ts';
import type { Context } from '../graphql/context.ts';
import { operationCost } from '../graphql/cost.ts';
import { withHiddenFields } from '../graphql/hidden-field.ts';
import type { Weighable } from '../graphql/operation-cost.ts';
import { plainOperation, selectionsOf } from '../graphql/plain-operation.ts';
import { shapeOf } from './answer-shape.ts';

/** A query on its way into a file. */
export interface AskedFile {
  readonly name: string;
  /** Without named fragments, as it was asked; and as it is executed, with what the file needs beside. */
  readonly operation: Weighable;
  readonly executed: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: readonly Shape[];
  readonly cost: number;
  readonly context: Context;
}

function asksForSchema(set: OperationDefinitionNode['selectionSet']): boolean {
  return selectionsOf(set).some((one) =>
    one.kind === Kind.FIELD ? /^__(schema|type)$/.test(one.name.value) : asksForSchema(one.selectionSet),
  );
}

function checkedQuery(schema: GraphQLSchema, { operation }: Weighable): void {
  if (operation.operation !== 'query')
    throw new BadInput(
      `Only a query can be written as a file, not a ${operation.operation}. Leave "format" out, and accept JSON.`,
    );
  if (schema.getQueryType() == null) throw new Error('the schema has no queries');
}

/** Makes ready what is asked for as a file; null where the operation will be refused anyway. A `BadInput` says what cannot be written as one. */
export function askedFile(asked: Asked, context: Context, all: boolean): AskedFile | null {
  const operation = askedOperation(asked);
  if (operation === null) return null;
  checkedQuery(asked.schema, operation);
  const { cost, breadth } = operationCost(context, operation);
  // Fragments within fragments are not written out before they were held to a limit.
  if (breadth > context.limits.breadth) return null;
  const plain = plainOperation(operation);
  if (asksForSchema(plain.selectionSet))
    throw new BadInput('The schema cannot be written as a table. Take schema/schema.graphql, or ask for it as JSON.');
  return {
    name: operation.operation.name?.value ?? 'answer',
    operation: { ...operation, operation: plain },
    executed: withHiddenFields(asked.schema, plain, all),
    variables: (asked.variableValues ?? {}) as Record<string, unknown>,
    shape: shapeOf(asked.schema, plain),
    cost,
    context,
  };
}
