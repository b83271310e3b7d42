import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { findExecutable } from '../../../src/db/managed/executable.ts';
import { inspectManagedNeo4j } from '../../../src/db/managed/inspect.ts';
import type { ManagedOptions } from '../../../src/db/managed/lease.ts';
import { lease, newHome } from './household.ts';
import { javaOfVersion, newFolder, programs, removeFolders } from './machine.ts';

const { path } = readConfig();
const java = `exec '${findExecutable('java', path)}' "$@"`;
const offline = `exec '${findExecutable('mvn', path)}' --offline "-Dmaven.repo.local=${newFolder()}" "$@"`;

afterAll(removeFolders);

/** What a person reads when the lease fails: the code and the one line. */
async function complaint(home: string, options: Partial<ManagedOptions>): Promise<{ code: string; message: string }> {
  const error = await lease(home, options).then(
    () => ({ code: 'NONE', message: '' }),
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  );
  expect(error.message).not.toContain('\n');
  return error;
}

test('a machine without Java is told the three ways out', async () => {
  const { code, message } = await complaint(newHome(), { path: '', javaHome: undefined });
  expect(code).toBe('JDK_MISSING');
  expect(message).toMatch(/install a JDK 17 or newer and Maven.*JAVA_HOME.*NEO4J_URI/);
});

test('a JAVA_HOME without Java in it is named', async () => {
  const javaHome = newFolder();
  expect(await complaint(newHome(), { javaHome })).toEqual({
    code: 'JDK_MISSING',
    message: expect.stringContaining(`${javaHome}/bin/java does not run`),
  });
});

test('a Java that is too old is told with its version', async () => {
  const old = programs({ java: javaOfVersion('11.0.22') });
  const { code, message } = await complaint(newHome(), { path: old, javaHome: undefined });
  expect(code).toBe('JDK_TOO_OLD');
  expect(message).toContain('Java 11, and Neo4j needs 17 or newer');
});

test('a machine without Maven is told so when Neo4j has to be fetched', async () => {
  const withoutMaven = programs({ java });
  const options = { path: withoutMaven, javaHome: undefined, cacheFolder: newFolder() };
  const { code, message } = await complaint(newHome(), options);
  expect(code).toBe('MAVEN_MISSING');
  expect(message).toContain('NEO4J_URI');
});

test('a first start without network says what Maven said', async () => {
  const withoutNetwork = programs({ java, mvn: offline });
  const options = { path: withoutNetwork, javaHome: undefined, cacheFolder: newFolder() };
  const { code, message } = await complaint(newHome(), options);
  expect(code).toBe('JARS_UNAVAILABLE');
  expect(message).toMatch(/offline/);
  expect(message).toMatch(/proxy, mirror/);
});

test('a home or a cache that cannot be written is named', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const reason = expect.stringContaining(`${file}/below cannot be written: a file is in the way.`);
  expect(await complaint(join(file, 'below'), {})).toEqual({ code: 'HOME_NOT_WRITABLE', message: reason });
  expect(await complaint(newHome(), { cacheFolder: join(file, 'below') })).toEqual({
    code: 'CACHE_NOT_WRITABLE',
    message: reason,
  });
});

test('a Neo4j that does not start gives its reason and its log', async () => {
  const home = newHome();
  const { code, message } = await complaint(home, { heap: '1k' });
  expect(code).toBe('NEO4J_FAILED');
  expect(message).toMatch(/[Tt]oo small maximum heap.*neo4j\.log/);
});

test('a database that another process has locked is said to be so', async () => {
  const home = newHome();
  mkdirSync(join(home, 'neo4j', 'data', 'databases', 'store_lock'), { recursive: true });
  const { code, message } = await complaint(home, {});
  expect(code).toBe('NEO4J_FAILED');
  expect(message).toContain('store_lock');
});

test('looking at a home that does not exist finds nothing and makes nothing', async () => {
  const home = newHome();
  const found = { home, running: false, version: '5.26.30', holders: [], disk: { data: 0, logs: 0 } };
  expect(await inspectManagedNeo4j(home)).toEqual(found);
  expect(await inspectManagedNeo4j(home)).toEqual(found);
});
