import { describe, expect, it } from 'vitest'
import { readCapacity, readMinimum } from '#shared/registrations/readers/read-capacity'

describe('the reader of capacities', () => {
  it.each([
    ['3', 3],
    ['3.0', 3],
    [' 12 ', 12],
    ['0', 0],
    ['2 mentees', 2]
  ])('reads %j surely', (text, value) => {
    expect(readCapacity(text)).toEqual({ value, sure: true, fact: null })
  })

  it.each([
    ['2-3', 2],
    ['2–3', 2],
    ['5+', 5],
    ['One mentee only, please!', 1],
    ['two', 2],
    ['up to 4', 4],
    ['1 or 2', 1],
    ['höchstens zwei', 2],
    ['max. 3 people', 3]
  ])('proposes a number for %j and says which', (text, used) => {
    const fact = { kind: 'capacity-proposed', text, used }
    expect(readCapacity(text)).toEqual({ value: used, sure: false, fact })
  })

  it.each<[string, number, number]>([
    ['2, one more if you are short', 2, 1],
    ['1 (2 if needed)', 1, 1],
    ['One mentee, but two more if necessary', 1, 2],
    ['2, falls nötig 3', 2, 1],
    ['2, un de plus si besoin', 2, 1],
    ['1, uno más si hace falta', 1, 1],
    ['2, mais um se necessário', 2, 1]
  ])('counts for %j only the %i that hold always, and lists %i more', (text, used, more) => {
    const fact = { kind: 'capacity-soft', text, used, more }
    expect(readCapacity(text)).toEqual({ value: used, sure: false, fact })
  })

  it('takes no hours for mentees', () => {
    expect(readCapacity('3 hours a month, two mentees').value).toBe(2)
    expect(readCapacity('about 3 hours').value).toBeNull()
  })

  it.each([
    'No preference',
    'As many as you need me to',
    '-1',
    '1,5',
    '2.5',
    '∞',
    '1e308',
    'NaN',
    '2021-03-02',
    '02/03/2021',
    '2021'
  ])('makes nothing of %j and lists it with the one place used', (text) => {
    const fact = { kind: 'capacity-unreadable', text, used: 1 }
    expect(readCapacity(text)).toEqual({ value: null, sure: false, fact })
  })

  it('takes only a plain number for a minimum', () => {
    expect(readMinimum('2')).toEqual({ value: 2, sure: true, fact: null })
    expect(readMinimum('maybe 2').fact).toEqual({ kind: 'minimum-unreadable', text: 'maybe 2' })
  })
})
