/** Every request of every page, worker and popup passes here before it may go anywhere. */
import type { PageRequest } from '../page-request'
import type { StandInSession } from '../session'
import type { PipeSession } from './debugging-pipe'
import { isAppAddress, toAppAddress, toPageAddress } from './page-address'
import type { WindowPage } from './window-page'

type Paused = {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly redirectedRequestId?: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly postData?: string
  }
}

/** `pageOf` finds the window a frame belongs to; a document for any other frame (a popup's) is refused. */
export async function filterRequests(
  browser: PipeSession,
  session: StandInSession,
  pageOf: (frameId: string) => WindowPage | null
): Promise<void> {
  browser.on('Fetch.requestPaused', (paused: Paused) => {
    answerRequest(paused).catch((reason: unknown) => {
      console.error(`stand-in: ${paused.request.url} was not answered:`, reason)
      return refuse(paused, 'Failed').catch(() => undefined)
    })
  })
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] })

  async function answerRequest(paused: Paused): Promise<void> {
    if (paused.resourceType === 'Document' && !mayLoadDocument(paused)) return refuse(paused, 'Aborted')
    const request = toRequest(paused)
    const { cancel, redirectURL } = await session.filterRequest(request)
    if (cancel === true) return refuse(paused, 'BlockedByClient')
    if (redirectURL !== undefined) return redirect(paused, redirectURL)
    if (isAppAddress(paused.request.url)) return fulfill(paused, await session.answer(request))
    await browser.send('Fetch.continueRequest', { requestId: paused.requestId })
  }

  function mayLoadDocument({ frameId, redirectedRequestId, request }: Paused): boolean {
    const page = pageOf(frameId)
    if (page === null) return false
    const isMainFrame = frameId === page.mainFrame
    if (isMainFrame && page.takePlanned(request.url)) return true
    const kind = redirectedRequestId === undefined ? 'start' : 'redirect'
    return page.owner.mayNavigate({ url: toAppAddress(request.url), isMainFrame, kind })
  }

  async function fulfill({ requestId }: Paused, response: Response): Promise<void> {
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
    const body = Buffer.from(await response.arrayBuffer()).toString('base64')
    await browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body
    })
  }

  async function redirect({ requestId }: Paused, url: string): Promise<void> {
    const responseHeaders = [{ name: 'Location', value: toPageAddress(url) }]
    await browser.send('Fetch.fulfillRequest', { requestId, responseCode: 302, responseHeaders })
  }

  async function refuse({ requestId }: Paused, errorReason: string): Promise<void> {
    await browser.send('Fetch.failRequest', { requestId, errorReason })
  }
}

function toRequest({ request, resourceType }: Paused): PageRequest {
  const { url, method, headers, postData } = request
  return {
    url: toAppAddress(url),
    method,
    headers,
    body: postData ?? null,
    resourceType: toElectronType(resourceType)
  }
}

/** Chromium's DevTools and Electron's `webRequest` name the kinds of requests differently. */
function toElectronType(resourceType: string): string {
  const names: Readonly<Record<string, string>> = {
    Document: 'mainFrame',
    Stylesheet: 'stylesheet',
    Script: 'script',
    Image: 'image',
    Font: 'font',
    XHR: 'xhr',
    Fetch: 'xhr',
    Ping: 'ping',
    CSPViolationReport: 'cspReport',
    Media: 'media',
    WebSocket: 'webSocket'
  }
  return names[resourceType] ?? 'other'
}
