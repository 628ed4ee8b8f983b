import { defineConfig } from '@playwright/test'
import { chooseTestRuntime } from './scripts/test-runtime.mjs'

chooseTestRuntime()

export default defineConfig({
  testDir: '../test/screenshots',
  testMatch: '*.shots.ts',
  outputDir: '../test-results/screenshots',
  timeout: 300_000,
  expect: { timeout: 120_000 },
  workers: 1,
  reporter: 'list'
})
