import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Weighable } from './operation-cost.ts';

/** What a caller sent: a document that was validated, and which operation of it with which variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: unknown;
  readonly variableValues?: unknown;
}

/** The operation that runs, its variables coerced; null where there is none, or its variables do not fit: then nothing is answered. */
export function askedOperation({ schema, document, operationName, variableValues }: Asked): Weighable | null {
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
  if (operation == null) return null;
  const given = (variableValues ?? {}) as Record<string, unknown>;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    operation,
    variableValues: coerced,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}
