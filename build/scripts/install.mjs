// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './project.mjs'

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} Package */

/**
 * Installs exactly what package-lock.json says, unless that is what is there. Throws a sentence when it fails.
 * @param {import('./project.mjs').Say} say
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return
  say('Installing the packages this project needs (once; about a minute).')
  const [command, ...args] = npmCall(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`The packages could not be installed. npm says:\n${output.trim()}`)
}

/** Whether node_modules holds every package of the lock file at its version, and no others. */
export function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || found === null) return false
  const isThere = [...wanted].every(
    ([path, { version, optional }]) =>
      found.get(path)?.version === version || (optional === true && !found.has(path))
  )
  return isThere && [...found.keys()].every((path) => wanted.has(path))
}

/** @param {string} file @returns {Map<string, Package> | null} */
function readPackages(file) {
  try {
    /** @type {{ packages: Record<string, Package> }} */
    const lock = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(Object.entries(lock.packages).filter(([path]) => path !== ''))
  } catch {
    return null
  }
}

/** The npm that runs this script, or the one on the path. @param {string[]} args @returns {[string, ...string[]]} */
function npmCall(args) {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js') === true || npm?.endsWith('.cjs') === true) return [process.execPath, npm, ...args]
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...args] : ['npm', ...args]
}
