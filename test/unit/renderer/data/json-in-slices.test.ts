import { expect, test } from 'vitest'
import { jsonInSlices } from '../../../../renderer/data/json-in-slices'
import { fromUtf8 } from '../../../../renderer/vault/bytes'

const people = Array.from({ length: 101 }, (_none, at) => ({
  id: `m${at}`,
  name: 'Ána "A"',
  areas: ['MRI'],
  sector: null
}))

test.each<[string, unknown]>([
  ['nothing', null],
  ['a short list', [1, 'two', { three: [] }]],
  ['a long list', people],
  ['lists of 50 and 51', { a: people.slice(0, 50), b: people.slice(0, 51), c: undefined, d: {} }],
  [
    'long lists deep inside',
    [
      {
        body: {
          sides: [
            { people, gone: [] },
            { people: [], gone: people }
          ]
        }
      },
      'end'
    ]
  ],
  ['a long list of long lists', Array.from({ length: 60 }, (_none, at) => (at % 7 === 0 ? people : at))]
])('%s is the same text in slices', async (_what, value) => {
  expect(fromUtf8(await jsonInSlices(value))).toBe(JSON.stringify(value))
})
