// @ts-check
// npm run cli: brings what it needs without a word on standard output, then runs the command where the caller stands.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode, root } from './project.mjs'

requireNode()
/** @param {string} line */
const say = (line) => console.error(line)

try {
  await ensureInstalled(say)
  await ensureBuilt(say)
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exit(1)
}
const command = join(root, 'out', 'main', 'cli.cjs')
process.chdir(process.env['INIT_CWD'] ?? process.cwd())
process.argv = [process.execPath, command, ...process.argv.slice(2)]
createRequire(command)(command)
