import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson, sortedParts } from '#shared/domain/journal/canonical-json'
import { toChainText } from '#shared/domain/journal/to-chain-text'
import { hashEntry } from '../../../../renderer/data/hash-entry'
import { jsonInSlices } from '../../../../renderer/data/json-in-slices'
import { fromUtf8 } from '../../../../renderer/vault/bytes'
import { createEntry, createImport } from '../../../support/create-entry'

const people = Array.from({ length: 101 }, (_none, at) => ({
  id: `m${at}`,
  name: 'Ána "A"',
  areas: ['MRI'],
  sector: null
}))

const values: readonly [string, unknown][] = [
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
]

test.each(values)('%s is the same text in slices', async (_what, value) => {
  expect(fromUtf8(await jsonInSlices(value))).toBe(JSON.stringify(value))
})

test.each(values)('%s is the same canonical text in slices', async (_what, value) => {
  const writing = { textOf: canonicalJson, partsOf: sortedParts }
  expect(fromUtf8(await jsonInSlices(value, writing))).toBe(canonicalJson(value))
})

test('an entry of 230 people has the hash that its whole text has', async () => {
  const ids = Array.from({ length: 230 }, (_none, at) => `m${at}`)
  const entry = createEntry({ body: createImport('mentor', ids) })
  expect(await hashEntry(entry)).toBe(createHash('sha256').update(toChainText(entry)).digest('hex'))
})
