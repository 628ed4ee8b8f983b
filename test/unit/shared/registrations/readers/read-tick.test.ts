import { describe, expect, it } from 'vitest'
import { readTick } from '#shared/registrations/readers/read-tick'

const grants = { option: 'Grants', scale: 5, field: 'goals' } as const

describe('the reader of a tick in the column of one option', () => {
  it.each<[string, boolean]>([
    ['Grants', true],
    ['GRANTS ', true],
    ['x', true],
    ['✓', true],
    ['TRUE', true],
    ['Yes', true],
    ['No', false],
    ['5', true],
    ['4', true],
    ['3', false],
    ['1', false],
    ['Very important', true],
    ['Not important', false],
    ['Unimportant', false],
    ['sehr wichtig', true],
    ['eher nicht wichtig', false],
    ['Très important', true],
    ['muy poco', false],
    ['Muito', true]
  ])('reads %j as %s', (text, chosen) => {
    expect(readTick(text, grants)).toEqual({ value: chosen, sure: true, fact: null })
  })

  it('leaves what it does not know unknown, and lists it', () => {
    expect(readTick('perhaps one day', grants)).toEqual({
      value: null,
      sure: false,
      fact: { kind: 'value-unknown', field: 'goals', text: 'perhaps one day' }
    })
  })
})
