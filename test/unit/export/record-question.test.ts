import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/export/record/kinds.ts';
import { schema } from '../../../src/graphql/schema.ts';

test.each([...KINDS.values()])('the question that the page of $typename offers can be asked', ({ question }) => {
  expect(validate(schema, parse(question.replace('$key', '"some-key"')))).toEqual([]);
});
