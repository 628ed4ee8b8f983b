/** Bytes that own their memory, as WebCrypto and IndexedDB want them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function toUtf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** The text that these bytes are; throws on what is not UTF-8. */
export function fromUtf8(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

export function toBase64(bytes: Bytes): string {
  const pieces: string[] = []
  // Each byte becomes an argument of a call, and a call takes only so many.
  for (let start = 0; start < bytes.length; start += 8_192)
    // Applied, not spread: spreading takes each byte out one by one, nine times as slowly.
    pieces.push(String(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8_192))))
  return btoa(pieces.join(''))
}

/** The bytes of a base64 text; throws on what is none. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function concatBytes(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let start = 0
  for (const part of parts) {
    whole.set(part, start)
    start += part.length
  }
  return whole
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}
