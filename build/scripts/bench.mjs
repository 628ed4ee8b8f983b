// @ts-check
// npm run bench: brings what it needs, then measures; prints a table and writes out/bench.json.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, root } from './project.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.log(line)

try {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const args = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join('test', 'bench', 'run-bench.ts')]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
