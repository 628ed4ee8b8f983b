import { expect, it } from 'vitest'
import { setupFaultDetail } from '#shared/messages/setup-faults'

it.each([
  [
    { kind: 'unknown-key', where: '', key: 'wieghts' },
    'the file holds the key "wieghts", which is not known; correct its spelling or remove it'
  ],
  [
    { kind: 'unknown-key', where: 'weights', key: 'x' },
    '"weights" holds the key "x", which is not known; correct its spelling or remove it'
  ],
  [{ kind: 'wrong-type', where: 'seed', expected: 'int' }, '"seed" must be a whole number'],
  [{ kind: 'wrong-type', where: '', expected: 'object' }, 'the file must be an object with named settings'],
  [{ kind: 'out-of-range', where: 'balance', bound: 'minimum', limit: 0 }, '"balance" must be at least 0'],
  [{ kind: 'out-of-range', where: 'balance', bound: 'maximum', limit: 5 }, '"balance" must be at most 5'],
  [{ kind: 'empty-text', where: 'locks[0].mentee' }, '"locks[0].mentee" may not be empty'],
  [{ kind: 'not-a-choice', where: 'policy', choices: ['a', 'b', 'c'] }, '"policy" must be one of a, b and c'],
  [
    { kind: 'listed-twice', where: 'questionRules[0].order[2]' },
    '"questionRules[0].order[2]" stands in the list before; keep one of the two'
  ],
  [{ kind: 'too-many-decimals', where: 'balance' }, '"balance" may have at most six decimals']
] as const)('says what is wrong with a setup file: %j', (fault, words) => {
  expect(setupFaultDetail(fault)).toBe(words)
})
