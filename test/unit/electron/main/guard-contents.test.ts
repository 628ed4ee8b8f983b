import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardContents } from '#electron/main/guard-contents'
import { toWindowAddress } from '#electron/main/window-address'

/** As much of a page as the guard touches: it emits, and remembers what it was told. */
class Contents extends EventEmitter {
  open: (() => unknown) | null = null
  setWindowOpenHandler(open: () => unknown): void {
    this.open = open
  }
  webRtcPolicy: string | null = null
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }
}

function guarded(): Contents {
  const contents = new Contents()
  guardContents(contents as unknown as WebContents, toWindowAddress(undefined))
  return contents
}

/** Whether the page was kept from going there. */
function isRefused(event: string, url: string, options = { isMainFrame: true }): boolean {
  let refused = false
  guarded().emit(event, {
    url,
    isMainFrame: options.isMainFrame,
    preventDefault: () => {
      refused = true
    }
  })
  return refused
}

describe('a guarded page', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays where it is at %s', (event) => {
    expect(isRefused(event, 'https://example.org/')).toBe(true)
    expect(isRefused(event, 'app://matchdesk/other.html')).toBe(true)
  })

  it('may load its own document again, but not into a frame', () => {
    expect(isRefused('will-frame-navigate', 'app://matchdesk/index.html')).toBe(false)
    expect(isRefused('will-frame-navigate', 'app://matchdesk/index.html', { isMainFrame: false })).toBe(true)
  })

  it('takes no webview and opens no window', () => {
    expect(isRefused('will-attach-webview', '')).toBe(true)
    expect(guarded().open?.()).toEqual({ action: 'deny' })
  })

  it('makes no connections beside the session', () => {
    expect(guarded().webRtcPolicy).toBe('disable_non_proxied_udp')
  })
})
