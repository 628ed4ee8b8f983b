// @ts-check
// npm run check: format, lint, types and unit tests, without a build.
import { ensureInstalled } from './install.mjs'
import { requireNode, say } from './project.mjs'
import { createStep, runSteps, runStepsInPairs, sourceSteps } from './steps.mjs'

requireNode()

const installed = await runSteps([createStep('install', () => ensureInstalled(say))], say)
const { failed } = installed.failed > 0 ? installed : await runStepsInPairs(sourceSteps, say)
process.exitCode = failed === 0 ? 0 : 1
