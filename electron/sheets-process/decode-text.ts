import { isUtf8 } from 'node:buffer'
import type { TextEncoding } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { findMixedLine } from './find-mixed-line'
import { guessSingleByte } from './guess-single-byte'
import type { Checked } from './refusal'
import { decodeSingleByte } from './single-byte-letters'

/** A text and how it was written; `assumed` when nothing in the bytes says so for sure. */
export type DecodedText = {
  readonly text: string
  readonly encoding: TextEncoding
  readonly assumed: boolean
}

/** Decodes the bytes of a text file without its byte order mark; never drops or replaces a byte it cannot read. */
export function decodeText(bytes: Uint8Array): Checked<DecodedText> {
  const wide = wideEncoding(bytes)
  if (wide) {
    const text = decodeUnicode(bytes, wide.encoding)
    return text === null ? err({ kind: 'other-kind', looksLike: 'unknown' }) : checkText({ text, ...wide })
  }
  const utf8 = isUtf8(bytes) ? decodeUnicode(bytes, 'UTF-8') : null
  if (utf8 !== null) return checkText({ text: utf8, encoding: 'UTF-8', assumed: false })
  const mixed = findMixedLine(bytes)
  if (mixed !== null) return err({ kind: 'mixed-encodings', line: mixed })
  const encoding = guessSingleByte(bytes)
  return checkText({ text: decodeSingleByte(bytes, encoding), encoding, assumed: true })
}

/** Decodes the bytes as a person says that they are written, or says that they cannot be. */
export function decodeTextAs(bytes: Uint8Array, encoding: TextEncoding): Checked<DecodedText> {
  const isSingleByte = encoding === 'Windows-1252' || encoding === 'Mac Roman'
  const text = isSingleByte ? decodeSingleByte(bytes, encoding) : decodeUnicode(bytes, encoding)
  return text === null
    ? err({ kind: 'other-encoding', encoding })
    : checkText({ text, encoding, assumed: false })
}

/**
 * Whether bytes are UTF-16: by their mark, or because at least half of either all odd or all even bytes are
 * zero and none of the others: ASCII letters have such pairs, and no other text does.
 */
export function wideEncoding(
  bytes: Uint8Array
): { readonly encoding: 'UTF-16LE' | 'UTF-16BE'; readonly assumed: boolean } | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { encoding: 'UTF-16LE', assumed: false }
  if (first === 0xfe && second === 0xff) return { encoding: 'UTF-16BE', assumed: false }
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const most = bytes.length / 2
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < most / 2) return null
  return { encoding: odd > 0 ? 'UTF-16LE' : 'UTF-16BE', assumed: true }
}

function decodeUnicode(bytes: Uint8Array, encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function checkText(decoded: DecodedText): Checked<DecodedText> {
  const at = decoded.text.indexOf('\0')
  if (at === -1) return ok(decoded)
  return err({ kind: 'nul-character', line: decoded.text.slice(0, at).split(/\r\n?|\n/).length })
}
