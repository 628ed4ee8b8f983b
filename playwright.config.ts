import { defineConfig } from '@playwright/test'
import { chooseTestRuntime } from './build/scripts/test-runtime.mjs'

chooseTestRuntime()

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/end-to-end',
  timeout: 120_000,
  // Every program starts several processes; a build machine with two busy cores needs its time.
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: { trace: 'retain-on-failure' }
})
