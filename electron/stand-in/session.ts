import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import type { PageRequest } from './page-request'
import type { StandInProtocol } from './protocol'
import { fitsUrlPattern } from './url-pattern'

type Reply = { readonly cancel?: boolean; readonly redirectURL?: string }
type HeadersReply = { readonly responseHeaders?: Readonly<Record<string, string | readonly string[]>> }
type Listener<R> = (details: object, answer: (reply: R) => void) => void
type Filter = {
  readonly urls: readonly string[]
  readonly excludeUrls?: readonly string[]
  readonly types?: readonly string[]
}
type Hook<R> = { readonly filter: Filter | null; readonly listener: Listener<R> } | null

type Handlers = {
  request: Parameters<Session['setPermissionRequestHandler']>[0]
  check: Parameters<Session['setPermissionCheckHandler']>[0]
  device: Parameters<Session['setDevicePermissionHandler']>[0]
}

/** `session.defaultSession`: filters of requests, the app's own schemes, and what pages are permitted. */
export class StandInSession extends EventEmitter {
  readonly webRequest
  readonly protocol: StandInProtocol
  private beforeRequest: Hook<Reply> = null
  private headersReceived: Hook<HeadersReply> = null
  private readonly handlers: Handlers = { request: null, check: null, device: null }

  constructor(protocol: StandInProtocol) {
    super()
    this.protocol = protocol
    this.webRequest = {
      onBeforeRequest: (...args: readonly unknown[]) => void (this.beforeRequest = toHook<Reply>(args)),
      onHeadersReceived: (...args: readonly unknown[]) =>
        void (this.headersReceived = toHook<HeadersReply>(args))
    }
  }

  setPermissionRequestHandler(handler: Handlers['request']): void {
    this.handlers.request = handler
  }

  setPermissionCheckHandler(handler: Handlers['check']): void {
    this.handlers.check = handler
  }

  setDevicePermissionHandler(handler: Handlers['device']): void {
    this.handlers.device = handler
  }

  /** The stand-in's pages have no spell checker; only switching it off is emulated. */
  setSpellCheckerEnabled(isEnabled: boolean): void {
    if (isEnabled) throw new Error('stand-in: a spell checker is not emulated')
  }

  isSpellCheckerEnabled(): boolean {
    return false
  }

  /** Whether pages are permitted nothing without being asked: a check handler is set and refuses this permission. */
  refusesPermission(permission: string, origin: string): boolean {
    const { check } = this.handlers
    if (check === null) return false
    const asked: unknown[] = [null, permission, origin, { isMainFrame: true, requestingUrl: origin }]
    return Reflect.apply(check, undefined, asked) !== true
  }

  /** What a request may do by `webRequest.onBeforeRequest`: go on, be cancelled, or go elsewhere. */
  async filterRequest({ url, method, resourceType }: PageRequest): Promise<Reply> {
    const details = { id: 0, url, method, resourceType, timestamp: Date.now(), referrer: '' }
    return (await askHook(this.beforeRequest, details)) ?? {}
  }

  /** The answer of the app's own scheme to a request that was let through. */
  async answer(request: PageRequest): Promise<Response> {
    const response = await this.protocol.answer(request)
    const before = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]))
    const { url, method, resourceType } = request
    const details = { url, method, resourceType, statusCode: response.status, responseHeaders: before }
    const changed = (await askHook(this.headersReceived, details))?.responseHeaders
    if (changed === undefined) return response
    const headers = Object.entries(changed).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value])
    )
    return new Response(response.body, { status: response.status, headers })
  }
}

function toHook<R>(args: readonly unknown[]): Hook<R> {
  const [first, second] = args
  const listener = typeof first === 'function' ? first : second
  if (typeof listener !== 'function') return null
  const filter = typeof first === 'object' ? (first as Filter | null) : null
  return { filter, listener: listener as Listener<R> }
}

async function askHook<R>(hook: Hook<R>, details: { url: string; resourceType: string }): Promise<R | null> {
  if (hook === null || !isMeant(hook.filter, details)) return null
  const { listener } = hook
  return new Promise((resolve) => listener(details, resolve))
}

function isMeant(
  filter: Filter | null,
  { url, resourceType }: { url: string; resourceType: string }
): boolean {
  if (filter === null) return true
  if (filter.types !== undefined && !filter.types.includes(resourceType)) return false
  if (filter.excludeUrls?.some((pattern) => fitsUrlPattern(pattern, url)) === true) return false
  return filter.urls.some((pattern) => fitsUrlPattern(pattern, url))
}
