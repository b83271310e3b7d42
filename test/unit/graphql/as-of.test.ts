import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { createLogger } from '../../../src/logger.ts';

/** The days that statements were asked about (none: the present), and what went wrong. */
async function daysOf(source: string, variableValues: Record<string, unknown> = {}) {
  const days = new Set<unknown>();
  const graph = {
    async readTogether(questions: readonly { parameters: Record<string, unknown> }[]) {
      for (const { parameters } of questions) days.add(parameters.asOfDay);
      return questions.map(() => []);
    },
  };
  const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
  const contextValue = createContext(graph, log, readConfig({}).limits);
  const { errors = [] } = await graphql({ schema, source, contextValue, variableValues });
  return { days: [...days], errors: errors.map(({ message }) => message) };
}

const LISTS = 'a: platforms { totalCount nodes { slug } } b: platforms(first: 1) { totalCount }';

test('an operation asks about the present unless it names a day', async () => {
  expect(await daysOf(`{ ${LISTS} }`)).toEqual({ days: [undefined], errors: [] });
});

test('a day named beside the operation is that of everything it reads', async () => {
  expect(await daysOf(`query @asOf(date: "2026-03-01") { ${LISTS} }`)).toEqual({ days: ['2026-03-01'], errors: [] });
});

test('a day can be a variable', async () => {
  const question = `query ($day: Date!) @asOf(date: $day) { ${LISTS} }`;
  expect(await daysOf(question, { day: '2024-02-29' })).toEqual({ days: ['2024-02-29'], errors: [] });
});

test.each([
  ['"1989-12-31"', '"date" of @asOf is 1989-12-31. Give a day from 1990-01-01 to 2100-12-31'],
  ['"2101-01-01"', '"date" of @asOf is 2101-01-01. Give a day from 1990-01-01 to 2100-12-31'],
  ['"2026-02-30"', 'Date cannot represent an invalid date-string 2026-02-30'],
  ['"yesterday"', 'Date cannot represent an invalid date-string yesterday'],
])('a day of which nothing can be known is refused before anything is read: %s', async (date, message) => {
  const { days, errors } = await daysOf(`query @asOf(date: ${date}) { platforms { totalCount } }`);
  expect(days).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(message);
});

test('a field cannot be asked as of another day than its operation', async () => {
  const { errors } = await daysOf('{ platforms @asOf(date: "2026-03-01") { totalCount } }');
  expect(errors).toEqual(['Directive "@asOf" may not be used on FIELD.']);
});
