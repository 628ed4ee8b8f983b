/**
 * Chromium cannot be taught a scheme from outside, so the app's own (`app://matchdesk/…`) is written as a secure
 * origin under a name that never resolves. Pages see that origin; main sees its own scheme.
 */
const suffix = '.stand-in.invalid'

export function toPageAddress(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url)
  if (protocol === 'http:' || protocol === 'https:') return url
  return `https://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`
}

export function toAppAddress(url: string): string {
  const parts = /^https:\/\/([^./]+)\.([^./]+)\.stand-in\.invalid(\/.*)?$/.exec(url)
  if (parts === null) return url
  const [, host = '', scheme = '', path = '/'] = parts
  return `${scheme}://${host}${path}`
}

export function isAppAddress(url: string): boolean {
  return toAppAddress(url) !== url
}
