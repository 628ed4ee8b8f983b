// @ts-check
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { findElectron } from './electron-binary.mjs'
import { root } from './project.mjs'

/**
 * Decides where end-to-end tests run and says so in the environment, which Playwright hands to its workers:
 * Electron where it is and can show windows, else the stand-in. MATCHDESK_RUNTIME overrules it.
 */
export function chooseTestRuntime() {
  const { env, platform } = process
  const hasDisplay =
    platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined
  env['MATCHDESK_RUNTIME'] ??= findElectron() !== null && hasDisplay ? 'electron' : 'stand-in'
  env['MATCHDESK_CHROMIUM'] ??= findChromium()?.path ?? ''
  if (env['MATCHDESK_RUNTIME'] === 'stand-in')
    env['ELECTRON_OVERRIDE_DIST_PATH'] = join(root, 'build', 'stand-in')
}
