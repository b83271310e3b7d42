import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { readExamples } from '../../../src/web/example.ts';
import {
  curlOf,
  FORMS,
  type FormName,
  LONGEST_LINK,
  linkOf,
  operationsOf,
  pythonOf,
  requestOf,
  rOf,
  type Taking,
} from '../../../src/web/page/snippet.js';

const FORM_NAMES = Object.keys(FORMS) as FormName[];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    "'",
    "'\\''",
    '"',
    '\\',
    '$(touch x)',
    '`id`',
    '\n',
    '\r\n',
    '…',
    '\u2028',
    '\ud800',
    '$&',
    '%00',
    '+',
    '@file',
  ),
);
const text = fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(''));

const takings: fc.Arbitrary<Taking> = fc.record({
  endpoint: fc.constant('http://localhost:4000/graphql'),
  query: fc.oneof(
    text,
    text.map((words) => `query A { a(b: ${JSON.stringify(words)}) } query B { c }`),
  ),
  operationName: fc.constantFrom(null, 'A', 'B'),
  variables: fc.option(fc.dictionary(text, text, { maxKeys: 3 })),
  headers: fc.dictionary(
    fc.constantFrom('authorization', 'x-one', 'x-two'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((value) => `v${value}`),
  ),
  form: fc.constantFrom(...FORM_NAMES),
  all: fc.boolean(),
});

/** The words that a shell makes of a curl command. */
function shellWords(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  return execFileSync('/bin/sh', ['-s'], { input: script, encoding: 'utf8' }).split('\0').slice(0, -1);
}

function after(words: readonly string[], flag: string): string[] {
  return words.flatMap((word, index) => (words[index - 1] === flag ? [word] : []));
}

/** The texts of a program in the notation of JSON, in order. */
function texts(program: string): string[] {
  return [...program.matchAll(/"(?:\\.|[^"\\])*"/g)].map(([one]) => JSON.parse(one) as string);
}

test('a shell reads every curl command as the request that the page itself sends', () => {
  fc.assert(
    fc.property(takings, (taking) => {
      const [words, { url, init }] = [shellWords(curlOf(taking)), requestOf(taking)];
      expect(words.slice(0, 2)).toEqual(['-fsS', url]);
      expect(after(words, '-H')).toEqual(Object.entries(init.headers).map(([name, value]) => `${name}: ${value}`));
      expect(after(words, '--data-raw')).toEqual([init.body]);
      expect(after(words, '-o')).toEqual([`${taking.operationName ?? 'answer'}.${taking.form}`]);
    }),
    { numRuns: 100 },
  );
});

test('a link carries the operation, its variables and its name, whatever they hold', () => {
  fc.assert(
    fc.property(takings, (taking) => {
      const link = linkOf(taking);
      const { body } = requestOf(taking).init;
      const asked = JSON.parse(body) as { query: string; operationName?: string; variables?: object };
      expect(link).toMatch(/^[!-~]+$/);
      expect(link).not.toMatch(/["'\\<>`+]/);
      const parameters = new URL(link).searchParams;
      expect(parameters.get('format')).toBe(taking.form);
      expect(parameters.get('all')).toBe(taking.all ? 'true' : null);
      expect(parameters.get('query')).toBe(new URLSearchParams({ query: asked.query }).get('query'));
      expect(parameters.get('operationName')).toBe(asked.operationName ?? null);
      expect(JSON.parse(parameters.get('variables') ?? 'null')).toEqual(asked.variables ?? null);
    }),
  );
});

test('Python and R hold the link, or the request where there are headers or the link is long', () => {
  fc.assert(
    fc.property(takings, (taking) => {
      const [python, r, link, { url, init }] = [pythonOf(taking), rOf(taking), linkOf(taking), requestOf(taking)];
      const linked = Object.keys(taking.headers).length === 0 && taking.form !== 'graphml';
      expect(texts(python)).toEqual(expect.arrayContaining(linked ? [link] : [url, init.body]));
      expect(texts(r).join('')).toContain(link);
      for (const value of Object.values(taking.headers)) expect(texts(r)).toContain(value);
    }),
  );
});

test('what is too long for a link goes another way', () => {
  const query = `{ a(b: "${'x'.repeat(LONGEST_LINK)}") }`;
  const taking: Taking = {
    endpoint: 'http://h/graphql',
    query,
    operationName: null,
    variables: null,
    headers: {},
    form: 'csv',
    all: true,
  };
  expect(pythonOf(taking)).toContain('data=');
  const [command] = [/pipe\(([\s\S]*)\)\)/.exec(rOf(taking))?.[1] ?? ''];
  expect(
    Math.max(
      ...rOf(taking)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThan(2500);
  expect(after(shellWords(texts(command).join('')), '--data-raw')).toEqual([JSON.stringify({ query })]);
});

test('operations are found as a parser finds them', () => {
  const documents = [
    ...readExamples().map(({ query }) => query),
    '# query No { a }\nquery A($x: I = {a: "}"}) @d(e: {f: 1}) { query Z: a } query B{b}\nfragment query on X { c }',
    '{ subscription }',
    'query A { a(b: """ " \\""" query X { """) } mutation, B { c(d: "\\"{") }',
  ];
  for (const document of documents) {
    const parsed = parse(document).definitions.flatMap((one) =>
      one.kind === 'OperationDefinition' && one.name !== undefined ? [{ name: one.name.value, end: one.loc?.end }] : [],
    );
    expect(operationsOf(document).map(({ name, end }) => ({ name, end }))).toEqual(parsed);
  }
});
