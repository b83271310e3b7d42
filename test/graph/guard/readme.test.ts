import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const readme = readFileSync('README.md', 'utf8');
const { ask } = questions();

interface Answer {
  regulation: { clauseTypes: { nodes: { platforms: { nodes: unknown[] } }[] } };
}

function block(language: string): string {
  const [, section = ''] = readme.split('<!-- headline -->');
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
