// @ts-check
// npm run check: format, lint, types and unit tests, without a build.
import { ensureInstalled } from './install.mjs'
import { requireNode } from './project.mjs'
import { createStep, lookingSteps, runSteps, unitStep } from './steps.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)

const steps = [createStep('install', () => ensureInstalled(say)), ...lookingSteps, unitStep]
const { failed } = await runSteps(steps, say)
process.exitCode = failed === 0 ? 0 : 1
