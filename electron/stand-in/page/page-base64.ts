import type { Base64 } from './codec'

const chunk = 32_768

/** Base64 by what every page has; in chunks, because a call takes only so many arguments. */
export const pageBase64: Base64 = {
  encode: (bytes) => {
    let text = ''
    for (let start = 0; start < bytes.length; start += chunk) {
      // Applied, not spread: spreading takes each byte out one by one, nine times as slowly.
      text += String(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + chunk)))
    }
    return btoa(text)
  },
  decode: (text) => {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
    return bytes
  }
}
