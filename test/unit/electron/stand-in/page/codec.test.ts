import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeBase64 } from '#electron/stand-in/node-base64'
import { decodeClone, encodeClone } from '#electron/stand-in/page/codec'
import { pageBase64 } from '#electron/stand-in/page/page-base64'

const through = (value: unknown): unknown => decodeClone(encodeClone(value, nodeBase64), pageBase64)

test('whatever structured clone carries arrives as it was', () => {
  const values = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: false
  })
  fc.assert(
    fc.property(values, (value) => {
      expect(through(value)).toEqual(value)
    }),
    { seed: 1, numRuns: 300 }
  )
})

test('a record may hold the key that marks other kinds, and "__proto__" stays a key', () => {
  const record = JSON.parse('{"$":"date","__proto__":{"polluted":true}}') as object
  const arrived = through(record) as object
  expect(Object.keys(arrived)).toEqual(['$', '__proto__'])
  expect('polluted' in arrived).toBe(false)
})

test('an error keeps its name and sentence', () => {
  const arrived = through(new RangeError('too far'))
  expect(arrived).toBeInstanceOf(Error)
  expect(arrived).toMatchObject({ name: 'RangeError', message: 'too far' })
})

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a promise', Promise.resolve()]
])("%s cannot be cloned, in Electron's words", (_name, value) => {
  expect(() => encodeClone({ value }, nodeBase64)).toThrow('An object could not be cloned.')
})

test('a value that contains itself is refused by name', () => {
  const own: unknown[] = []
  own.push(own)
  expect(() => encodeClone(own, nodeBase64)).toThrow('not emulated')
})

test('both ways of base64 say the same of large bytes', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251)
  expect(pageBase64.encode(bytes)).toBe(nodeBase64.encode(bytes))
})
