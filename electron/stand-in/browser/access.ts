/** Who may speak to browser mode: only pages of this very address, opened with the token that was printed. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { tabHeader } from '../page/messages'

export type Access = {
  /** `127.0.0.1:port`, as a browser must name it. */
  readonly host: string
  /** Stands in the printed address; good for this run. */
  readonly token: string
  /** Stands in the cookie that the token is exchanged for. */
  readonly secret: string
}

export type Visit = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }
export type Verdict = 'enter' | 'serve' | 'foreign-host' | 'foreign-origin' | 'no-token'

export function createAccess(port: number): Access {
  return { host: `127.0.0.1:${port}`, token: createSecret(), secret: createSecret() }
}

/** The address a person opens. */
export function toEntryAddress({ host, token }: Access): string {
  return `http://${host}/?token=${token}`
}

/** Cookies are shared by all ports of a machine, so the port stands in the name. */
export function toCookie({ host, secret }: Access): string {
  return `${cookieName(host)}=${secret}; HttpOnly; SameSite=Strict; Path=/`
}

/** Judges a request by its headers alone: host (against rebound names), origin, token or cookie. */
export function judgeVisit({ method, url, headers }: Visit, access: Access): Verdict {
  if (headers.host !== access.host) return 'foreign-host'
  const origin = `http://${access.host}`
  if (headers.origin !== undefined && headers.origin !== origin) return 'foreign-origin'
  const { searchParams } = new URL(url, origin)
  if (method === 'GET' && isSame(searchParams.get('token') ?? '', access.token)) return 'enter'
  if (!isSame(readCookie(headers.cookie ?? '', cookieName(access.host)), access.secret)) return 'no-token'
  if (method === 'GET') return 'serve'
  const isFromPage = headers.origin === origin && headers[tabHeader] !== undefined
  return isFromPage ? 'serve' : 'foreign-origin'
}

function createSecret(): string {
  return randomBytes(24).toString('base64url')
}

function cookieName(host: string): string {
  return `matchdesk-${host.slice(host.indexOf(':') + 1)}`
}

function readCookie(header: string, name: string): string {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1] ?? ''
}

/** Takes the same time for every wrong guess. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
