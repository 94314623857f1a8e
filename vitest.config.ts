import { defineConfig } from 'vitest/config';

/** Sockets, databases and browsers are real in these tests, so files get time; no test asserts on time. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**', 'node_modules/**'],
    globalSetup: ['tests/testkit/cluster.ts'],
    maxWorkers: 3, // servers and browsers are waited for a third of the time: two cores carry three files
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
