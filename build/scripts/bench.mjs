// @ts-check
// npm run bench [-- solver | edits | scoring | sheets | store | board …]: brings what it needs, then measures; prints a table and writes out/bench.json.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, root } from './project.mjs'
import { chooseTestRuntime } from './test-runtime.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)

try {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const chromium = await obtainChromium(say)
  process.env['MATCHDESK_CHROMIUM'] = chromium.path
  chooseTestRuntime()
  const args = [
    join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('test', 'bench', 'run-bench.ts'),
    ...process.argv.slice(2)
  ]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
