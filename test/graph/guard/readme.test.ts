import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const readme = readFileSync('README.md', 'utf8');
const { ask } = questions();

interface Answer {
  regulation: { clauseTypes: { nodes: { platforms: { nodes: unknown[] } }[] } };
}

interface Totals {
  regulation: { clauseTypes: { nodes: { platforms: { totalCount: number } }[] } };
}

interface Change {
  node: { diff: object | null };
}

function block(language: string, mark = 'headline'): string {
  const [, section = ''] = readme.split(`<!-- ${mark} -->`);
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
}

/** The first clause types with the first platforms of each, as the README shows them. */
function shortened({ regulation }: Answer): Answer {
  const nodes = regulation.clauseTypes.nodes.slice(0, 2).map((clauseType) => ({
    ...clauseType,
    platforms: { ...clauseType.platforms, nodes: clauseType.platforms.nodes.slice(0, 3) },
  }));
  return { regulation: { ...regulation, clauseTypes: { ...regulation.clauseTypes, nodes } } };
}

test('the headline question of the README is the first example', () => {
  const [example = ''] = readFileSync('schema/examples/01-who-shares-clauses-under-the-dsa.graphql', 'utf8')
    .split(/^(?=query)/m)
    .slice(1);
  expect(block('graphql')).toBe(example);
});

test('the answer in the README is what the seeds answer', async () => {
  expect(JSON.parse(block('json'))).toEqual(shortened(await ask<Answer>(block('graphql'))));
});

test('the change in the README is one that the seeds have, but for its words', async () => {
  const [shown, found] = [JSON.parse(block('json', 'change')) as Change, await ask<Change>(block('graphql', 'change'))];
  expect(found).toEqual({ node: { ...shown.node, diff: null } });
});

test('the record in the README is the answer of its example, whole', async () => {
  const example = readFileSync('schema/examples/25-the-record-of-a-provision.graphql', 'utf8');
  expect(JSON.parse(block('json', 'record'))).toEqual(await ask(example));
});

test('the README names every example, and none that there is not', () => {
  const named = new Set(readme.match(/\b\d\d-[a-z-]+(?=\.graphql)/g));
  const files = readdirSync('schema/examples').map((file) => file.replace('.graphql', ''));
  const told = files.filter((file) => Number(file.slice(0, 2)) >= 25);
  expect([...named].filter((name) => !files.includes(name))).toEqual([]);
  expect(told.filter((name) => !named.has(name))).toEqual([]);
});

test('what the README asks as of a day is less than what it asks of the present', async () => {
  const [, past = ''] = /```graphql\n(query WhoSharedThem[\s\S]*?)```/.exec(readme) ?? [];
  const sum = ({ regulation }: Totals) =>
    regulation.clauseTypes.nodes.reduce((total, { platforms }) => total + platforms.totalCount, 0);
  const [then, now] = [await ask<Totals>(past), await ask<Totals>(past.replace(/ @asOf\(.*?\)/, ''))];
  expect(sum(then)).toBeGreaterThan(100);
  expect(sum(then)).toBeLessThan(sum(now));
});
