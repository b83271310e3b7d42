import { defineConfig } from 'vitest/config';

// Two copies of graphql in one process refuse each other's schemas: everything shares the CommonJS one that packages load.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        resolve: { alias },
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/support/database.ts'],
          sequence: { groupOrder: 1 },
          // Files share the graph of the run: one at a time.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
