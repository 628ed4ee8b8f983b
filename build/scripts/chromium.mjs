// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root, run, runTool } from './project.mjs'

/** @typedef {{ readonly path: string, readonly origin: string }} Chromium */

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable'
]

const downloadLimit = 240_000

/** A Chromium, Chrome or Edge that stands on this machine. @returns {Chromium | null} */
export function findChromium() {
  const named = process.env['MATCHDESK_CHROMIUM']
  if (named !== undefined && existsSync(named)) return { path: named, origin: 'named by MATCHDESK_CHROMIUM' }
  const path = [...onPath(), ...inUsualPlaces()].find(canRun)
  return path === undefined ? null : { path, origin: 'installed on this machine' }
}

/**
 * A Chromium for tests: found, else Playwright's own, else Debian's package. Throws a sentence when none can be had.
 * @param {import('./project.mjs').Say} say
 * @returns {Promise<Chromium>}
 */
export async function obtainChromium(say) {
  const present = findChromium() ?? findPlaywrights()
  if (present !== null) return present
  if (process.env['MATCHDESK_NO_DOWNLOAD'] !== '1') {
    say("Fetching Playwright's Chromium (once).")
    await runTool('playwright-core/cli.js', ['install', 'chromium'], { timeout: downloadLimit })
    const fetched = findPlaywrights()
    if (fetched !== null) return fetched
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      say("It could not be had, or lacks libraries; installing Debian's chromium.")
      await run('apt-get', ['update'], { timeout: downloadLimit })
      const options = ['install', '--yes', '--no-install-recommends', 'chromium']
      await run('apt-get', options, {
        timeout: downloadLimit,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      })
      const installed = findChromium()
      if (installed !== null) return installed
    }
  }
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chromium or Chrome, or name one by MATCHDESK_CHROMIUM.'
  )
}

/** @returns {Chromium | null} */
function findPlaywrights() {
  try {
    /** @type {{ chromium: { executablePath(): string } }} */
    const playwright = createRequire(join(root, 'package.json'))('playwright-core')
    const path = playwright.chromium.executablePath()
    return canRun(path) ? { path, origin: "Playwright's own" } : null
  } catch {
    return null
  }
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** @returns {string[]} */
function inUsualPlaces() {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA']
  ]
  const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => (folder === undefined ? [] : windows.map((path) => join(folder, path))))
  ]
}

/** Whether it is there and starts: a bare machine may lack its libraries; a snap cannot read test profiles. @param {string} path */
function canRun(path) {
  if (!existsSync(path) || realpathSync(path).includes('/snap')) return false
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
