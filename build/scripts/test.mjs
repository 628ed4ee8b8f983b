// @ts-check
// npm test: everything, from a fresh clone on; the last line is the sum.
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { findElectron } from './electron-binary.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, say } from './project.mjs'
import { add, createEndToEndStep, createStep, runSteps, runStepsInPairs, sourceSteps } from './steps.mjs'

requireNode()

const installed = await runSteps([createStep('install', () => ensureInstalled(say))], say)
const { passed, failed } = installed.failed > 0 ? installed : add(installed, await runRest())
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runRest() {
  let chromium = ''
  const browserStep = createStep('a Chromium for the end-to-end tests', async () => {
    const { path, origin } = await obtainChromium(say)
    say(
      `Chromium: ${path} (${origin}). Windows run on ${findElectron() === null ? 'the stand-in' : 'Electron'}.`
    )
    chromium = path
  })
  const checked = await runStepsInPairs(sourceSteps, say)
  const built = await runSteps([createStep('build', () => ensureBuilt(say)), browserStep], say)
  const tried = await runSteps([createEndToEndStep({ MATCHDESK_CHROMIUM: chromium })], say)
  return add(add(checked, built), tried)
}
