import { expect, test } from 'vitest';
import { javaVersion } from '../../../src/db/managed/java.ts';
import { jarNamed, mavenComplaint } from '../../../src/db/managed/maven-output.ts';
import { rootCause } from '../../../src/db/managed/neo4j-output.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "21" 2023-09-19', 21],
  ['Unable to locate a Java Runtime.', 0],
])('%j is Java %i', (printed, version) => {
  expect(javaVersion(printed)).toBe(version);
});

test('the jars of Neo4j are counted as they arrive or are copied, those of Maven itself are not', () => {
  expect(jarNamed('[INFO] Copying neo4j-5.26.30.jar to /tmp/x/neo4j-5.26.30.jar')).toBe('neo4j-5.26.30.jar');
  const downloaded = (path: string) =>
    `[INFO] Downloaded from mirror: https://mirror.example/${path} (13 kB at 931 kB/s)`;
  expect(jarNamed(downloaded('org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar'))).toBe('neo4j-5.26.30.jar');
  expect(jarNamed(downloaded('org/neo4j/neo4j/5.26.30/neo4j-5.26.30.pom'))).toBeUndefined();
  expect(jarNamed(downloaded('org/apache/maven/maven-core/3.0/maven-core-3.0.jar'))).toBeUndefined();
  expect(jarNamed('[INFO] BUILD SUCCESS')).toBeUndefined();
});

test('the complaint of Maven is its first error, without the passwords of addresses', () => {
  const lines = [
    '[INFO] Scanning for projects...',
    '[ERROR] Could not transfer artifact a:b from mirror (https://me:secret@mirror.example/m2): Connection refused -> [Help 1]',
    '[ERROR] ',
  ];
  expect(mavenComplaint(lines)).toEqual({
    complaint: 'Could not transfer artifact a:b from mirror (https://mirror.example/m2): Connection refused.',
    diskFull: false,
  });
  expect(mavenComplaint(['[ERROR] x.jar: No space left on device']).diskFull).toBe(true);
  expect(mavenComplaint(['The JAVA_HOME environment variable is not defined correctly']).complaint).toMatch(
    /JAVA_HOME/,
  );
  expect(mavenComplaint([]).complaint).toBe('it said nothing.');
});

test('the cause of a failed start is the innermost exception, the last error, or what the JVM printed', () => {
  const trace = [
    '2026-01-01 10:00:00.000+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.',
    'java.lang.RuntimeException: Error starting Neo4j database server at /x',
    'Caused by: a.b.LifecycleException: Component failed',
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock',
    '2026-01-01 10:00:00.100+0000 INFO  Stopped.',
  ];
  expect(rootCause(trace.join('\n'))).toBe('Lock file has been locked by another process: /x/store_lock.');
  expect(rootCause(trace.slice(0, 1).join('\n'))).toBe('Failed to start Neo4j on 127.0.0.1:7474.');
  expect(rootCause('Invalid maximum heap size: -Xmx1x\nError: Could not create the Java Virtual Machine.')).toBe(
    'Invalid maximum heap size: -Xmx1x.',
  );
  expect(rootCause('')).toBe('it said nothing.');
});
