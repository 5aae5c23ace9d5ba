import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Settings shared by every project: one copy of graphql, and the import root `@/`. */
const resolve = {
  alias: [
    // Vitest otherwise loads graphql as ESM and as CommonJS, and its instanceof checks fail.
    { find: /^graphql$/, replacement: 'graphql/index.js' },
    { find: /^@\//, replacement: root },
  ],
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            'graph/**/*.test.ts', 'loaders/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts', 'tests/http/**/*.test.ts',
            'tests/cli/**/*.test.ts',
          ],
          // Some load real documents, or start processes, on machines that do other things as well.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          globalSetup: ['tests/neo4j/vitest-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          globalSetup: ['tests/end-to-end/vitest-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          name: 'notebooks',
          include: ['tests/notebooks/**/*.test.ts'],
          globalSetup: ['tests/notebooks/vitest-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
