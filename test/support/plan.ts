import neo4j from 'neo4j-driver';
import { testDatabase } from './graph.ts';

/** What Neo4j says of statements without running them. The caller closes it. */
export interface Planner {
  /** Unknown names and deprecated forms; empty when there is nothing to say. Throws where it does not parse. */
  complaints(cypher: string): Promise<string[]>;
  /** Makes names of labels, relationship types and properties known that no data has yet. */
  know(names: { labels: readonly string[]; types: readonly string[]; properties: readonly string[] }): Promise<void>;
  close(): Promise<void>;
}

const SERIOUS = ['UNRECOGNIZED', 'DEPRECATION'];

/** Opens a planner on the run's Neo4j. */
export function openPlanner(): Planner {
  const { uri, user, password } = testDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  async function create(procedure: string, names: readonly string[]): Promise<void> {
    for (const name of names) await driver.executeQuery(`CALL db.${procedure}($name)`, { name });
  }

  return {
    async complaints(cypher) {
      const parameters = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
      const nothing = Object.fromEntries([...parameters].map((name) => [name, null]));
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, nothing, { routing: 'READ' });
      return summary.notifications
        .filter(({ category }) => SERIOUS.includes(category ?? ''))
        .map(({ title, description }) => `${title} ${description}`);
    },
    async know({ labels, types, properties }) {
      await create('createLabel', labels);
      await create('createRelationshipType', types);
      await create('createProperty', properties);
    },
    async close() {
      await driver.close();
    },
  };
}
