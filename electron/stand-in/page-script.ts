import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageSetup } from './page/messages'

/** The in-page code, bundled beside the preload; Playwright and the page see it as one script. */
const bundle = join(__dirname, '../preload/stand-in-page.cjs')

/** The in-page code with its setup, and the app's built preload as a function it may run. */
export function createPageScript(setup: PageSetup, preload: string): string {
  return `((standIn, runPreload) => {
${readFileSync(bundle, 'utf8')}
})(${JSON.stringify(setup)}, (require, process) => {
const module = { exports: {} }
const exports = module.exports
${preload}
})`
}
