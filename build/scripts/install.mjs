// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurn } from './in-turn.mjs'
import { root, run } from './project.mjs'

// Not in node_modules, which an installation empties.
const folderName = createHash('sha256').update(root).digest('hex').slice(0, 16)
const turn = { lock: join(tmpdir(), `matchdesk-installing-${folderName}`), longest: 600_000 }

const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} Package */

/**
 * Installs exactly what package-lock.json says, unless that is what is there. Throws a sentence when it fails.
 * @param {import('./project.mjs').Say} say
 */
export async function ensureInstalled(say) {
  if (!isInstalled()) await inTurn(turn, () => install(say))
}

/** @param {import('./project.mjs').Say} say */
async function install(say) {
  if (isInstalled()) return
  say('Installing the packages this project needs (once; about a minute).')
  const { code, output } = await npm(['ci', ...quietly])
  if (code !== 0) throw new Error(`The packages could not be installed. npm says:\n${firstLines(output)}`)
}

/** Whether node_modules holds every package of the lock file at its version, and no others but optional ones. */
export function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || found === null) return false
  const isThere = [...wanted].every(
    ([path, { version, optional }]) =>
      found.get(path)?.version === version || (optional === true && !found.has(path))
  )
  return isThere && [...found].every(([path, { optional }]) => wanted.has(path) || optional === true)
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

/** npm adds its whole manual to a refusal. @param {string} output */
function firstLines(output) {
  return output.trim().split('\n').slice(0, 12).join('\n')
}

/** Calls the npm that runs this script, or the one on the path. @param {readonly string[]} args */
function npm(args) {
  const own = process.env['npm_execpath']
  if (own?.endsWith('.js') === true || own?.endsWith('.cjs') === true)
    return run(process.execPath, [own, ...args])
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args)
}
