import { describe, expect, it } from 'vitest'
import { mayNavigate, mayRequest } from '#electron/main/request-policy'
import { toWindowAddress } from '#electron/main/window-address'

const built = toWindowAddress(undefined)
const dev = toWindowAddress('http://localhost:5173/')

describe('the address of the window', () => {
  it('is the built document, whose origin never changes', () => {
    expect(built).toEqual({
      origin: 'app://matchdesk',
      url: 'app://matchdesk/index.html',
      isDevServer: false
    })
    expect(toWindowAddress('')).toEqual(built)
  })

  it('is on the development server where one is named', () => {
    expect(dev).toEqual({
      origin: 'http://localhost:5173',
      url: 'http://localhost:5173/index.html',
      isDevServer: true
    })
  })
})

describe('what the window may load', () => {
  it('is its own scheme', () => {
    expect(mayRequest('app://matchdesk/assets/main.js', built)).toBe(true)
  })

  it.each([
    'http://localhost:5173/main.ts',
    'https://example.org/app://matchdesk/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'blob:https://example.org/1',
    'data:text/html,x',
    'apps://matchdesk/'
  ])('is not %s', (url) => {
    expect(mayRequest(url, built)).toBe(false)
  })

  it('includes the development server, and only that, while developing', () => {
    const asked = [
      'http://localhost:5173/app/main.tsx',
      'ws://localhost:5173/?token=1',
      'devtools://devtools/bundled/inspector.html',
      'http://localhost:5174/',
      'https://example.org/',
      'http://localhost:5173.example.org/'
    ]
    expect(asked.map((url) => mayRequest(url, dev))).toEqual([true, true, true, false, false, false])
  })
})

describe('where the window may go', () => {
  it('is its own document again', () => {
    expect(mayNavigate('app://matchdesk/index.html', built)).toBe(true)
    expect(mayNavigate('app://matchdesk/index.html#people', built)).toBe(true)
  })

  it.each([
    'app://matchdesk/',
    'app://matchdesk/other.html',
    'app://matchdesk/index.html?x',
    'app://other/index.html',
    'https://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'about:blank'
  ])('is not %s', (url) => {
    expect(mayNavigate(url, built)).toBe(false)
  })
})
