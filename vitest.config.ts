import { defineConfig } from 'vitest/config'

export default defineConfig({
  // No test is about speed: a machine may be busy.
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 }
})
