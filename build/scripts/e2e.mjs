// @ts-check
// npm run e2e [-- playwright's arguments]; with --electron first it runs on Electron or not at all.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { findElectron } from './electron-binary.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, root } from './project.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)
const [first, ...others] = process.argv.slice(2)
const isElectronOnly = first === '--electron'
const args = isElectronOnly || first === undefined ? others : [first, ...others]

try {
  await ensureInstalled(say)
  if (isElectronOnly && findElectron() === null) {
    throw new Error(
      'Electron is not here, and these tests refuse the stand-in. Fetch it: npx install-electron'
    )
  }
  await ensureBuilt(say)
  const chromium = await obtainChromium(say)
  const env = {
    ...process.env,
    MATCHDESK_CHROMIUM: chromium.path,
    ...(isElectronOnly ? { MATCHDESK_RUNTIME: 'electron' } : {})
  }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const child = spawn(process.execPath, [playwright, 'test', ...args], { cwd: root, env, stdio: 'inherit' })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
