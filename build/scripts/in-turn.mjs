// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A folder that is there while somebody has the turn, and the longest that a turn lasts, in milliseconds. */
/** @typedef {{ readonly lock: string, readonly longest: number }} Turn */

/**
 * One at a time, of all programs on this machine: whoever comes second waits for the first.
 * @param {Turn} turn @param {() => Promise<void>} act
 */
export async function inTurn(turn, act) {
  mkdirSync(dirname(turn.lock), { recursive: true })
  while (!take(turn)) await new Promise((resolve) => setTimeout(resolve, 200))
  try {
    await act()
  } finally {
    rmSync(turn.lock, { recursive: true, force: true })
  }
}

/** @param {Turn} turn */
function take(turn) {
  if (isLeftBehind(turn)) rmSync(turn.lock, { recursive: true, force: true })
  try {
    mkdirSync(turn.lock)
  } catch {
    return false
  }
  writeFileSync(ownerOf(turn), String(process.pid))
  return true
}

/** Whether the owner was killed before it could give its turn back. @param {Turn} turn */
function isLeftBehind(turn) {
  const taken = statSync(turn.lock, { throwIfNoEntry: false })
  if (taken === undefined) return false
  return Date.now() - taken.mtimeMs > turn.longest || isGone(readOwner(turn))
}

/** @param {Turn} turn @returns {number | null} null while the owner has not written its number yet */
function readOwner(turn) {
  try {
    return Number(readFileSync(ownerOf(turn), 'utf8')) || null
  } catch {
    return null
  }
}

/** @param {number | null} owner */
function isGone(owner) {
  if (owner === null) return false
  try {
    process.kill(owner, 0)
    return false
  } catch (reason) {
    // Somebody else's program may not be asked, but it is there.
    return reason instanceof Error && 'code' in reason && reason.code === 'ESRCH'
  }
}

/** @param {Turn} turn */
function ownerOf({ lock }) {
  return join(lock, 'owner')
}
