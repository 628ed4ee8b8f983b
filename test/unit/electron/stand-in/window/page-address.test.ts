import { expect, test } from 'vitest'
import { isAppAddress, toAppAddress, toPageAddress } from '#electron/stand-in/window/page-address'

test.each(['app://matchdesk/index.html', 'app://matchdesk/a%20b.js?x=1#y', 'app://matchdesk/'])(
  '%s goes to the page and comes back as it was',
  (url) => {
    expect(toAppAddress(toPageAddress(url))).toBe(url)
    expect(isAppAddress(toPageAddress(url))).toBe(true)
  }
)

test('the page sees a secure origin under a name that never resolves', () => {
  expect(new URL(toPageAddress('app://matchdesk/index.html')).origin).toBe(
    'https://matchdesk.app.stand-in.invalid'
  )
})

test.each([
  'https://desk.example/',
  'https://stand-in.invalid.desk.example/',
  'http://127.0.0.1:5173/index.html'
])('%s is a foreign address and stays what it is', (url) => {
  expect(toAppAddress(url)).toBe(url)
  expect(isAppAddress(url)).toBe(false)
})
