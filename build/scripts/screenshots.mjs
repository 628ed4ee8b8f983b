// @ts-check
// npm run screenshots: every screen, light and dark, into out/screenshots.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, root } from './project.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)

try {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const { path } = await obtainChromium(say)
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join('build', 'screenshots.config.ts')
  const child = spawn(process.execPath, [playwright, 'test', '--config', config], {
    cwd: root,
    env: { ...process.env, MATCHDESK_CHROMIUM: path },
    stdio: 'inherit'
  })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
