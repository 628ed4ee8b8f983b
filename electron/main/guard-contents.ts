import type { Event, WebContents } from 'electron'
import { mayNavigate } from './request-policy'
import type { WindowAddress } from './window-address'

type Navigation = Event<{ readonly url: string; readonly isMainFrame: boolean }>

/** Keeps a page where it is: no navigation, redirect, frame, new window or webview, and no direct connections. */
export function guardContents(contents: WebContents, address: WindowAddress): void {
  const refuse = (navigation: Navigation): void => {
    if (!navigation.isMainFrame || !mayNavigate(navigation.url, address)) navigation.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // WebRTC passes by both the content security policy and the session's filter of requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
