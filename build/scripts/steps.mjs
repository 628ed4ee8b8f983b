// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './project.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number, readonly output: string }} Outcome */
/** @typedef {{ readonly name: string, readonly run: () => Promise<Outcome> }} Step */

const reports = join(root, 'test-results')

/** A step that passes or fails as a whole. @param {string} name @param {() => Promise<unknown>} act @returns {Step} */
export function createStep(name, act) {
  return {
    name,
    run: async () => {
      try {
        await act()
        return { passed: 1, failed: 0, output: '' }
      } catch (reason) {
        return { passed: 0, failed: 1, output: reason instanceof Error ? reason.message : String(reason) }
      }
    }
  }
}

/** A tool whose exit says whether it passed. @param {string} name @param {string} script @param {readonly string[]} args */
function createToolStep(name, script, args) {
  return createStep(name, async () => {
    const { code, output } = await runTool(script, args)
    if (code !== 0) throw new Error(output.trim())
  })
}

/** Every unit test counts. @type {Step} */
const unitStep = {
  name: 'unit tests (vitest)',
  run: async () => {
    const report = freshReport('unit.json')
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const { code, output } = await runTool('vitest/vitest.mjs', args)
    const counts = readReport(report)
    return toOutcome({ code, output, passed: counts?.['numPassedTests'], failed: counts?.['numFailedTests'] })
  }
}

/**
 * Format, lint, types and unit tests: what needs no build and no other of them. The longest of one core comes first;
 * the unit tests, which use both, come last and take what it leaves.
 */
export const sourceSteps = [
  createToolStep('lint (eslint)', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  createToolStep('format and accessibility (biome)', '@biomejs/biome/bin/biome', ['check', '.']),
  createToolStep('unused code (knip)', 'knip/bin/knip.js', []),
  createToolStep('types (tsc)', 'typescript/bin/tsc', ['-b']),
  unitStep
]

/**
 * Every end-to-end test counts.
 * @param {NodeJS.ProcessEnv} env with MATCHDESK_CHROMIUM or MATCHDESK_RUNTIME
 * @returns {Step}
 */
export function createEndToEndStep(env) {
  return {
    name: 'end-to-end tests (playwright)',
    run: async () => {
      const report = freshReport('end-to-end.json')
      const { code, output } = await runTool('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
        env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: '1' }
      })
      const { expected, unexpected, flaky } = readReport(report)?.['stats'] ?? {}
      const failed = unexpected === undefined ? undefined : unexpected + (flaky ?? 0)
      return toOutcome({ code, output, passed: expected, failed })
    }
  }
}

/** @typedef {{ readonly passed: number, readonly failed: number }} Sum */

/**
 * Runs every step, whatever became of those before, and tells of each in a line; of a failure, what it said.
 * @param {readonly Step[]} steps @param {import('./project.mjs').Say} say @returns {Promise<Sum>}
 */
export async function runSteps(steps, say) {
  let sum = { passed: 0, failed: 0 }
  for (const step of steps) sum = add(sum, await runStep(step, say))
  return sum
}

/**
 * The same two at a time, for steps that do not need one another.
 * @param {readonly Step[]} steps @param {import('./project.mjs').Say} say @returns {Promise<Sum>}
 */
export async function runStepsInPairs(steps, say) {
  const waiting = steps.values()
  const runWaiting = async () => {
    let sum = { passed: 0, failed: 0 }
    for (const step of waiting) sum = add(sum, await runStep(step, say))
    return sum
  }
  const [one, other] = await Promise.all([runWaiting(), runWaiting()])
  return add(one, other)
}

/** @param {Step} step @param {import('./project.mjs').Say} say */
async function runStep(step, say) {
  const start = performance.now()
  const outcome = await step.run()
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const count = outcome.failed === 0 ? 'passed' : 'FAILED'
  say(`${count}  ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`)
  if (outcome.failed > 0) say(outcome.output)
  return outcome
}

/** @param {Sum} one @param {Sum} other @returns {Sum} */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed }
}

/**
 * A tool that failed without naming a failed test, or without a report, is one failure.
 * @param {{ readonly code: number, readonly output: string, readonly passed: number | undefined, readonly failed: number | undefined }} result
 * @returns {Outcome}
 */
function toOutcome({ code, output, passed = 0, failed = 0 }) {
  const isUnsaid = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isUnsaid ? 1 : failed, output: output.trim() }
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, name)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file @returns {Record<string, any> | null} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
