import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { BadInput } from '../../src/errors.ts';

test('an empty environment gives the managed Neo4j, for this machine only', () => {
  const { host, port, neo4j, corsOrigins, limits } = readConfig({});
  expect({ host, port, neo4j, corsOrigins }).toEqual({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    corsOrigins: ['*'],
  });
  expect(limits).toEqual({ depth: 20, breadth: 300, cost: 2_000_000, tokens: 4000 });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: null });
});

test('every variable that cannot be used is named at once', () => {
  const read = () => readConfig({ PORT: '70000', QUERY_TIMEOUT: '0', NEO4J_URI: 'http://db', NEO4J_HEAP: 'much' });
  expect(read).toThrow(BadInput);
  expect(read).toThrow(/PORT: .*; NEO4J_URI: .*; NEO4J_HEAP: .*; QUERY_TIMEOUT: /);
});

test.each(['bolt://db:7687', 'bolt+s://db', 'bolt+ssc://db', 'neo4j://db', 'neo4j+s://db', 'neo4j+ssc://db'])(
  '%s is an address of a Neo4j',
  (uri) => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri,
      user: 'neo4j',
      password: 'secret',
      database: undefined,
    });
  },
);

test('a password in the address is refused, and not repeated', () => {
  const read = () => readConfig({ NEO4J_URI: 'bolt://neo4j:secret@db' });
  expect(read).toThrow(/NEO4J_URI: .*NEO4J_PASSWORD/);
  expect(read).not.toThrow(/secret/);
});

test('origins are parted by commas', () => {
  expect(readConfig({ CORS_ORIGINS: 'https://a.example, https://b.example,' }).corsOrigins).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
});
