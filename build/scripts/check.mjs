// @ts-check
// npm run check: format, lint, types and unit tests, without a build.
import { ensureInstalled } from './install.mjs'
import { requireNode } from './project.mjs'
import { add, createStep, lookingSteps, runSteps, runStepsInPairs, unitStep } from './steps.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)

const installed = await runSteps([createStep('install', () => ensureInstalled(say))], say)
const { failed } = installed.failed > 0 ? installed : await runRest()
process.exitCode = failed === 0 ? 0 : 1

async function runRest() {
  const looked = await runStepsInPairs(lookingSteps, say)
  return add(looked, await runSteps([unitStep], say))
}
