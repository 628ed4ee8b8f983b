import { expect, test } from 'vitest'
import { parseCommandLine } from '#electron/stand-in/command-line'

test("reads Playwright's call of Electron", () => {
  const args = [
    '-r',
    'loader.js',
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '.',
    '--user-data-dir=a'
  ]
  expect(parseCommandLine(args)).toEqual({
    app: '.',
    requires: ['loader.js'],
    switches: new Map([
      ['no-sandbox', ''],
      ['inspect', '0'],
      ['remote-debugging-port', '0'],
      ['user-data-dir', 'a']
    ])
  })
})

test('takes the data folder behind a space too', () => {
  const { app, switches } = parseCommandLine(['--user-data-dir', 'my folder', '.', '--no-open'])
  expect([app, switches.get('user-data-dir'), switches.get('no-open')]).toEqual(['.', 'my folder', ''])
})

test('keeps the first of two values, and an equals sign within one', () => {
  const { switches } = parseCommandLine(['.', '--a=b=c', '--a=d'])
  expect(switches.get('a')).toBe('b=c')
})
