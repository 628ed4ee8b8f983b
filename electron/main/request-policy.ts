import { scheme, type WindowAddress } from './window-address'

/** Whether a request may leave the window: only for its own files, and for the development server where there is one. */
export function mayRequest(url: string, address: WindowAddress): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol === `${scheme}:`) return true
  if (!address.isDevServer) return false
  const isServer = host === new URL(address.origin).host && ['http:', 'ws:'].includes(protocol)
  return isServer || protocol === 'devtools:'
}

/** Whether the window may go somewhere: only to its own document again, which is a reload. */
export function mayNavigate(url: string, address: WindowAddress): boolean {
  const [document] = url.split('#')
  return document === address.url
}
