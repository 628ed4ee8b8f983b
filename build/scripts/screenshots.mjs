// @ts-check
// npm run screenshots: every screen, light and dark, into out/screenshots.
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { handOver, runScript, say } from './project.mjs'

await runScript(async () => {
  await ensureInstalled(say)
  await ensureBuilt(say)
  const { path } = await obtainChromium(say)
  const config = join('build', 'screenshots.config.ts')
  handOver('@playwright/test/cli.js', ['test', '--config', config], {
    ...process.env,
    MATCHDESK_CHROMIUM: path
  })
})
