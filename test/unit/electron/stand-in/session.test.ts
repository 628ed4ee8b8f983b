import { expect, test } from 'vitest'
import { StandInProtocol } from '#electron/stand-in/protocol'
import type { PageRequest } from '#electron/stand-in/page-request'
import { StandInSession } from '#electron/stand-in/session'

const request: PageRequest = {
  url: 'app://matchdesk/index.html',
  method: 'GET',
  headers: {},
  body: null,
  resourceType: 'mainFrame'
}

function createSession(): StandInSession {
  const protocol = new StandInProtocol(() => true)
  protocol.handle(
    'app',
    () => new Response('desk', { headers: { 'Content-Security-Policy': "default-src 'none'" } })
  )
  return new StandInSession(protocol)
}

test('a request goes on until a listener cancels it', async () => {
  const session = createSession()
  expect(await session.filterRequest(request)).toEqual({})
  session.webRequest.onBeforeRequest((_details: object, answer: (reply: object) => void) =>
    answer({ cancel: true })
  )
  expect(await session.filterRequest(request)).toEqual({ cancel: true })
})

test('a listener with a filter hears of what fits it only', async () => {
  const session = createSession()
  const cancel = (_details: object, answer: (reply: object) => void): void => answer({ cancel: true })
  session.webRequest.onBeforeRequest({ urls: ['https://*/*'] }, cancel)
  expect(await session.filterRequest(request)).toEqual({})
  expect(await session.filterRequest({ ...request, url: 'https://desk.example/' })).toEqual({ cancel: true })
})

test("the app's own answer keeps its headers", async () => {
  const answer = await createSession().answer(request)
  expect([await answer.text(), answer.headers.get('content-security-policy')]).toEqual([
    'desk',
    "default-src 'none'"
  ])
})

test('a permission is refused where the check handler refuses it', () => {
  const session = createSession()
  expect(session.refusesPermission('geolocation', 'app://matchdesk')).toBe(false)
  session.setPermissionCheckHandler((_contents, permission) => permission !== 'geolocation')
  expect(session.refusesPermission('geolocation', 'app://matchdesk')).toBe(true)
  expect(session.refusesPermission('notifications', 'app://matchdesk')).toBe(false)
})
