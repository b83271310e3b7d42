import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedNames, filesBelow, nodeLists, statementFiles } from '../../support/cypher.ts';
import { openPlanner, type Planner } from '../../support/plan.ts';

const files = statementFiles();
const isListPart = (name: string) => name.includes('/list/');
const commands = (cypher: string) => cypher.split('\n').filter((line) => line.trim() && !line.startsWith('//'));

describe('every statement', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = openPlanner();
    await planner.know(documentedNames());
  });
  afterAll(() => planner.close());

  test('begins with comment lines that say what it answers', () => {
    expect([...files].filter(([, cypher]) => !/^\/\/ \S.*\.\s/.test(cypher)).map(([name]) => name)).toEqual([]);
  });

  test('names in its comments each parameter that it takes', () => {
    const untold = [...files].flatMap(([name, cypher]) => {
      const comments = cypher
        .split('\n')
        .filter((line) => line.startsWith('//'))
        .join('\n');
      const used = new Set(
        commands(cypher)
          .join('\n')
          .match(/\$\w+(\.\w+)?/g),
      );
      return [...used].filter((parameter) => !comments.includes(parameter)).map((parameter) => `${name}: ${parameter}`);
    });
    expect(untold).toEqual([]);
  });

  /** What is said of each statement of which anything is said; several are planned at a time. */
  async function complaintsOf(statements: Iterable<readonly [name: string, cypher: string]>) {
    const limit = pLimit(4);
    const told = [...statements].map(([name, cypher]) =>
      limit(async () => {
        const found = await planner.complaints(cypher).catch((error: Error) => [error.message]);
        return [name, found] as const;
      }),
    );
    return Object.fromEntries((await Promise.all(told)).filter(([, found]) => found.length > 0));
  }

  test('is planned by Neo4j without a name that docs/graph.md does not know', async () => {
    expect(await complaintsOf([...files].filter(([name]) => !isListPart(name)))).toEqual({});
  });

  test('that lists are made of is planned under its whole filter and in every order', async () => {
    const statements = (await nodeLists()).flatMap((list) => [...list.statements()]);
    expect(statements.length).toBeGreaterThan(100);
    expect(await complaintsOf(statements)).toEqual({});
  }, 600_000);

  test('is asked for by the code', async () => {
    const code = filesBelow('src', '.ts')
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    const composed = (await nodeLists())
      .flatMap((list) => [...list.statements().values()])
      .map((cypher) => new Set(cypher.split('\n').map((line) => line.trim())));
    const unused = [...files].filter(([name, cypher]) => {
      if (name.startsWith('constraint/')) return false;
      const names = [name, name.replace('/as-of/', '/')];
      if (!isListPart(name))
        return !names.some((one) => code.includes(`'${one}'`) || code.includes(`cypher/${one}.cypher`));
      return !composed.some((lines) => commands(cypher).every((line) => lines.has(line.trim())));
    });
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});
