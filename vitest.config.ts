import { defineConfig } from 'vitest/config'

const tests = 'test/unit/**/*.test.{ts,tsx}'
const pureTests = 'test/unit/shared/**/*.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // No test is about speed: a machine may be busy.
    testTimeout: 30_000,
    projects: [
      // No file of pure code can reach another, so these share one world; a world for each would cost a minute.
      { extends: true, test: { name: 'shared', include: [pureTests], isolate: false, pool: 'threads' } },
      { extends: true, test: { name: 'desk', include: [tests], exclude: [pureTests] } }
    ]
  }
})
