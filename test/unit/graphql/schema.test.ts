import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { schemaText } from '../../../src/graphql/schema-text.ts';

interface Element {
  path: string;
  description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ path: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
  ]);
  return [own, ...fields];
}

const elements = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(elementsOf);

const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

describe('the schema', () => {
  test('is the text that is committed; after a change run: npm run codegen', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8').trim()).toBe(schemaText.trim());
  });

  test('describes every element in more than one word', () => {
    expect(elements.length).toBeGreaterThan(200);
    expect(elements.filter(({ description }) => words(description ?? '').length < 2)).toEqual([]);
  });

  test('never repeats a name as its description', () => {
    const nameOf = (path: string) =>
      words((path.split(/[.(]/).at(-1) ?? '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')).join(' ');
    const repeating = elements.filter(({ path, description }) => words(description ?? '').join(' ') === nameOf(path));
    expect(repeating).toEqual([]);
  });

  test('ends every description like a sentence', () => {
    const open = elements.filter(({ path, description }) => {
      const ours = !['Date', 'DateTime', 'URL', 'NonNegativeInt'].includes(path);
      return ours && !/[.!?)]$/.test(description?.trim() ?? '');
    });
    expect(open).toEqual([]);
  });
});
