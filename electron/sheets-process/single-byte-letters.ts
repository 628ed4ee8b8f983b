export type SingleByte = 'Windows-1252' | 'Mac Roman'

/**
 * What the bytes from 0x80 on mean. Written out here because Node's own decoder takes Windows-1252 for ISO-8859-1 and
 * loses "€" and "’". The five bytes that Windows-1252 leaves open are control characters, as in the WHATWG standard.
 */
const upperHalves: Readonly<Record<SingleByte, string>> = {
  'Windows-1252': `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ${latin1From(0xa0)}`,
  'Mac Roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
}

/** The character of a byte from 0x80 on. */
export function letterOf(byte: number, encoding: SingleByte): string {
  return upperHalves[encoding].charAt(byte - 0x80)
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\x80-\xff]/g, (character) => letterOf(character.charCodeAt(0), encoding))
}

function latin1From(first: number): string {
  return String.fromCharCode(...Array.from({ length: 0x100 - first }, (_, index) => first + index))
}
