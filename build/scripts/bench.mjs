// @ts-check
// npm run bench [-- solver | edits | scoring | sheets | store | board …]: brings what it needs, then measures; prints a table and writes out/bench.json.
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { handOver, runScript, say } from './project.mjs'
import { chooseTestRuntime } from './test-runtime.mjs'

await runScript(async () => {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const chromium = await obtainChromium(say)
  process.env['MATCHDESK_CHROMIUM'] = chromium.path
  chooseTestRuntime()
  handOver('tsx/dist/cli.mjs', [join('test', 'bench', 'run-bench.ts'), ...process.argv.slice(2)])
})
