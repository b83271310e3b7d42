import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { questionOf } from '../../../src/export/record/kind.ts';
import { KINDS } from '../../../src/export/record/kinds.ts';
import { schema } from '../../../src/graphql/schema.ts';

test.each([...KINDS.values()])('the question that the page of $typename offers can be asked', (kind) => {
  expect(validate(schema, parse(questionOf(kind, 'some-key')))).toEqual([]);
});
