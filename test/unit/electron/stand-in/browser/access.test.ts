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

test.each([
  ['no cookie', 'GET', { cookie: '' }, 'no-token'],
  ['a guess', 'GET', { cookie: 'matchdesk-4711=guess' }, 'no-token'],
  ['the cookie of another port', 'GET', { cookie: cookie.replace('4711', '4712') }, 'no-token'],
  ['a name that was rebound to this machine', 'GET', { host: 'desk.example:4711' }, 'foreign-host'],
  ['localhost, another origin', 'GET', { host: 'localhost:4711' }, 'foreign-host'],
  ['a foreign page', 'GET', { origin: 'https://desk.example' }, 'foreign-origin'],
  [
    'a page of another port',
    'POST',
    { origin: 'http://127.0.0.1:4712', 'x-matchdesk-tab': 'a' },
    'foreign-origin'
  ],
  ['a form, which cannot set the header', 'POST', { origin }, 'foreign-origin'],
  ['a write that does not say where it comes from', 'POST', { 'x-matchdesk-tab': 'a' }, 'foreign-origin']
])('%s is refused', (_name, method, headers, verdict) => {
  expect(judge(method, '/__stand-in/ipc', { ...own, ...headers })).toBe(verdict)
})
