import { expect, test } from 'vitest'
import { fitsUrlPattern } from '#electron/stand-in/url-pattern'

test.each([
  ['<all_urls>', 'app://matchdesk/index.html', true],
  ['app://*/*', 'app://matchdesk/index.html', true],
  ['*://*/*', 'https://desk.example/a', true],
  ['*://*/*', 'app://matchdesk/index.html', false],
  ['https://*.desk.example/*', 'https://desk.example/', true],
  ['https://*.desk.example/*', 'https://www.desk.example/a?b', true],
  ['https://*.desk.example/*', 'https://otherdesk.example/', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8000/a', true],
  ['https://desk.example/a.b*', 'https://desk.example/axb', false],
  ['https://desk.example/*.js', 'https://desk.example/a/b.js', true],
  ['https://desk.example/', 'https://desk.example', true]
])('%s fits %s: %s', (pattern, url, fits) => {
  expect(fitsUrlPattern(pattern, url)).toBe(fits)
})

test('a pattern that cannot be read is a bug and throws', () => {
  expect(() => fitsUrlPattern('desk', 'https://desk.example/')).toThrow('cannot be read')
})
