import { isUtf8 } from 'node:buffer'

const lineFeed = 0x0a
const carriageReturn = 0x0d

type Evidence = 'utf-8' | 'other'

/**
 * The first line, counted from 1, whose letters are written in another way than those before it: UTF-8 after another
 * encoding or the other way round. Null when all agree.
 */
export function findMixedLine(bytes: Uint8Array): number | null {
  let line = 1
  let seen: Evidence | null = null
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) line += 1
    if (byte < 0x80) continue
    const end = endOfRun(bytes, at)
    const evidence = evidenceOf(bytes.subarray(at, end))
    if (seen !== null && evidence !== null && seen !== evidence) return line
    seen = evidence ?? seen
    at = end - 1
  }
  return null
}

function endOfRun(bytes: Uint8Array, start: number): number {
  let end = start
  while ((bytes[end] ?? 0) >= 0x80) end += 1
  return end
}

/**
 * A run of bytes above ASCII that is not UTF-8 was written in another encoding. One that is may be chance when it is a
 * single pair of a rare letter: "É»" in Windows-1252 is a valid pair; "é" and most letters of Europe are not rare.
 */
function evidenceOf(run: Uint8Array): Evidence | null {
  if (!isUtf8(run)) return 'other'
  return run.length > 2 || (run[0] ?? 0) <= 0xc5 ? 'utf-8' : null
}
