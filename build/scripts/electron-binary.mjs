// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryFolder, root, runTool } from './project.mjs'

const packageFolder = join(root, 'node_modules', 'electron')
const failureFile = join(memoryFolder, 'electron-fetch-failed')

/** Longest time one fetch may take, and how long a failed one is remembered, in milliseconds. */
const fetchLimit = 180_000
const day = 24 * 60 * 60 * 1000

/** @returns {string | null} the path of the Electron program, where it has been fetched */
export function findElectron() {
  try {
    const path = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim())
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/**
 * Electron, fetched if need be; else why not, as a sentence.
 * @param {import('./project.mjs').Say} say
 * @returns {Promise<{ readonly path: string } | { readonly reason: string }>}
 */
export async function obtainElectron(say) {
  const present = findElectron()
  if (present !== null) return { path: present }
  if (process.env['MATCHDESK_NO_DOWNLOAD'] === '1') {
    return { reason: 'Electron is not here and MATCHDESK_NO_DOWNLOAD=1 forbids to fetch it.' }
  }
  if (hasFailedLately()) {
    return { reason: `Electron could not be fetched earlier today; remove ${failureFile} to try again.` }
  }
  say('Fetching Electron (once).')
  const { code, output } = await runTool('electron/install.js', [], { timeout: fetchLimit })
  const fetched = findElectron()
  if (code === 0 && fetched !== null) {
    rmSync(failureFile, { force: true })
    return { path: fetched }
  }
  mkdirSync(memoryFolder, { recursive: true })
  writeFileSync(failureFile, output)
  return {
    reason: `Electron could not be fetched (${toCause(code, output)}); the next starts try again in a day.`
  }
}

function hasFailedLately() {
  const failed = statSync(failureFile, { throwIfNoEntry: false })
  return failed !== undefined && Date.now() - failed.mtimeMs < day
}

/** @param {number} code @param {string} output */
function toCause(code, output) {
  if (code === 124) return 'it took longer than three minutes'
  const [first = ''] = output.trim().split('\n')
  return first.replace(/^\w*Error:\s*/, '') || 'its installer gave no reason'
}
