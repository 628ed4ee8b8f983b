// @ts-check
// npm run e2e [-- playwright's arguments]; with --electron first it runs on Electron or not at all.
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { findElectron } from './electron-binary.mjs'
import { ensureInstalled } from './install.mjs'
import { handOver, runScript, say } from './project.mjs'

const [first, ...others] = process.argv.slice(2)
const isElectronOnly = first === '--electron'
const args = isElectronOnly || first === undefined ? others : [first, ...others]

await runScript(async () => {
  await ensureInstalled(say)
  if (isElectronOnly && findElectron() === null) {
    throw new Error(
      'Electron is not here, and these tests refuse the stand-in. Fetch it: npx install-electron'
    )
  }
  await ensureBuilt(say)
  const chromium = await obtainChromium(say)
  handOver('@playwright/test/cli.js', ['test', ...args], {
    ...process.env,
    MATCHDESK_CHROMIUM: chromium.path,
    ...(isElectronOnly ? { MATCHDESK_RUNTIME: 'electron' } : {})
  })
})
