import type { CustomScheme } from 'electron'
import type { PageRequest } from './page-request'

type Handler = (request: Request) => Response | Promise<Response>

/** `protocol`: schemes that the app answers itself. */
export class StandInProtocol {
  private readonly handlers = new Map<string, Handler>()
  private readonly isReady: () => boolean

  constructor(isReady: () => boolean) {
    this.isReady = isReady
  }

  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (this.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme, privileges } of schemes) {
      const isSecure = privileges?.standard === true && privileges.secure === true
      if (!isSecure) throw new Error(`stand-in: the scheme ${scheme} is emulated only as standard and secure`)
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.isReady()) throw new Error('protocol.handle cannot be called before app is ready')
    if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
    this.handlers.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    this.handlers.delete(scheme)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme)
  }

  /** What the app's handler answers; a scheme without one is answered as unknown, a handler that throws as failed. */
  async answer({ url, method, headers, body }: PageRequest): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1))
    if (handler === undefined) return new Response('no handler for this scheme', { status: 502 })
    return handler(new Request(url, { method, headers, ...(body === null ? {} : { body }) }))
  }
}
