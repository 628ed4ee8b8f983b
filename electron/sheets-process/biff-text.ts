import { decodeSingleByte } from './single-byte-letters'

/** How a workbook's texts are stored: Unicode since BIFF8, before it in the code page that the workbook names. */
export type BiffTexts = { readonly unicode: boolean; readonly codePage: number }

const isWide = 1

/** Code pages that have another name than `windows-` and their number. */
const namedPages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5'
}

/** A text of `count` characters whose flags or letters begin at `at`; null when it is cut off or its page is unknown. */
export function readBiffText(
  data: Buffer,
  { at, count }: { readonly at: number; readonly count: number },
  { unicode, codePage }: BiffTexts
): string | null {
  if (!unicode) {
    const bytes = data.subarray(at, at + count)
    return bytes.length < count ? null : decodePage(bytes, codePage)
  }
  if (count === 0) return ''
  const wide = ((data[at] ?? 0) & isWide) !== 0
  const bytes = data.subarray(at + 1, at + 1 + count * (wide ? 2 : 1))
  if (bytes.length < count * (wide ? 2 : 1)) return null
  return bytes.toString(wide ? 'utf16le' : 'latin1')
}

/** A text with its length before it, as BIFF8 writes it. */
export function writeBiffText(text: string): Buffer {
  const head = Buffer.alloc(3)
  head.writeUInt16LE(text.length, 0)
  head.writeUInt8(isWide, 2)
  return Buffer.concat([head, Buffer.from(text, 'utf16le')])
}

function decodePage(bytes: Buffer, codePage: number): string | null {
  if (codePage === 1252 || codePage === 0x8001) return decodeSingleByte(bytes, 'Windows-1252')
  if (codePage === 10_000 || codePage === 0x8000) return decodeSingleByte(bytes, 'Mac Roman')
  if (bytes.every((byte) => byte < 0x80)) return bytes.toString('latin1')
  const name = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : namedPages[codePage]
  if (name === undefined) return null
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
