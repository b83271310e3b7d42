import type { Graph } from '../../src/db/graph.ts';
import type { Scope } from '../../src/model/api-key.ts';
import { createApiKey } from '../../src/model/writes/api-key.ts';

/** A key of this scope, named so that `forgetKeys` finds it; `until` is when it ends. */
export function testKey(graph: Graph, scope: Scope, until: string | null = null) {
  return createApiKey(graph, { name: `Test ${scope}`, scope, expiresAt: until });
}

/** Leaves the graph without the keys of the tests and without an audit log. */
export async function forgetKeys(graph: Graph): Promise<void> {
  await graph.write("MATCH (key:ApiKey) WHERE key.name STARTS WITH 'Test ' DELETE key", {});
  await graph.write('MATCH (entry:AuditEntry) DELETE entry', {});
}
