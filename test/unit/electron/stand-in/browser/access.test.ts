import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { createAccess, judgeVisit, toCookie, toEntryAddress } from '#electron/stand-in/browser/access'

const access = createAccess(4711)
const origin = 'http://127.0.0.1:4711'
const cookie = toCookie(access).split(';')[0] ?? ''
const own = { host: '127.0.0.1:4711', cookie }
const judge = (method: string, url: string, headers: IncomingHttpHeaders) =>
  judgeVisit({ method, url, headers }, access)

test('the printed address lets in, and its token is not the secret of the cookie', () => {
  const url = toEntryAddress(access).slice(origin.length)
  expect(judge('GET', url, { host: own.host })).toBe('enter')
  expect(cookie).not.toContain(access.token)
})

test('the cookie lets a page read, and its own scripts write', () => {
  expect(judge('GET', '/index.html', own)).toBe('serve')
  expect(judge('POST', '/__stand-in/ipc', { ...own, origin, 'x-matchdesk-tab': 'a' })).toBe('serve')
})

type Refused = {
  readonly who: string
  readonly method?: string
  readonly headers: IncomingHttpHeaders
  readonly verdict: string
}

const refused: readonly Refused[] = [
  { who: 'no cookie', headers: { cookie: '' }, verdict: 'no-token' },
  { who: 'a guess', headers: { cookie: 'matchdesk-4711=guess' }, verdict: 'no-token' },
  {
    who: 'the cookie of another port',
    headers: { cookie: cookie.replace('4711', '4712') },
    verdict: 'no-token'
  },
  { who: 'a name rebound to this machine', headers: { host: 'desk.example:4711' }, verdict: 'foreign-host' },
  { who: 'localhost, another origin', headers: { host: 'localhost:4711' }, verdict: 'foreign-host' },
  { who: 'a foreign page', headers: { origin: 'https://desk.example' }, verdict: 'foreign-origin' },
  {
    who: 'a page of another port',
    method: 'POST',
    headers: { origin: 'http://127.0.0.1:4712', 'x-matchdesk-tab': 'a' },
    verdict: 'foreign-origin'
  },
  {
    who: 'a form, which cannot set the header',
    method: 'POST',
    headers: { origin },
    verdict: 'foreign-origin'
  },
  {
    who: 'a write that does not say where it comes from',
    method: 'POST',
    headers: { 'x-matchdesk-tab': 'a' },
    verdict: 'foreign-origin'
  }
]

test.each(refused)('$who is refused', ({ method = 'GET', headers, verdict }) => {
  expect(judge(method, '/__stand-in/ipc', { ...own, ...headers })).toBe(verdict)
})
