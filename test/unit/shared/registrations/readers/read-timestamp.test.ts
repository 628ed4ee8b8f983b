import { describe, expect, it } from 'vitest'
import { dateOrderOf, momentOf, readTimestamp } from '#shared/registrations/readers/read-timestamp'

describe('the reader of times of registration', () => {
  it.each([
    ['2021-06-14', '2021-06-14'],
    ['2021-06-14T09:30:00', '2021-06-14T09:30:00'],
    ['2021/06/14 9:30:12 AM GMT+2', '2021-06-14T09:30:12+02:00'],
    ['2021/06/14 9:30:12 PM', '2021-06-14T21:30:12'],
    ['6/14/2021 9:30', '2021-06-14T09:30:00'],
    ['6/7/2021 12:05:00 AM', '2021-06-07T00:05:00'],
    ['14.06.2021 09:30', '2021-06-14T09:30:00'],
    ['2021-06-14 09:30:00Z', '2021-06-14T09:30:00Z'],
    ['44361.5', '2021-06-14T12:00:00'],
    ['14 June 2021', '2021-06-14'],
    ['June 14, 2021 9:30 AM', '2021-06-14T09:30:00'],
    ['Mon, Jun 14, 2021', '2021-06-14'],
    ['14-Jun-21', '2021-06-14'],
    ['1st of March 2021', '2021-03-01'],
    ['14. Juni 2021', '2021-06-14'],
    ['14. März 2021, 09:30', '2021-03-14T09:30:00'],
    ['1er août 2021', '2021-08-01'],
    ['14 de febrero de 2021', '2021-02-14'],
    ['14 de outubro de 2021', '2021-10-14']
  ])('reads %j with the month first', (text, iso) => {
    expect(readTimestamp(text, 'month-first')).toEqual({ value: iso, sure: true, fact: null })
  })

  it('reads the day first where the column says so', () => {
    expect(readTimestamp('6/7/2021', 'day-first').value).toBe('2021-07-06')
  })

  it.each([
    '99999-99-99',
    '2021-02-30',
    '13/13/2021',
    'yesterday',
    '31 June 2021',
    '14 Foo 2021',
    '2021-06-14 25:00',
    '12'
  ])('makes nothing of %j', (text) => {
    expect(readTimestamp(text, 'month-first').fact).toEqual({
      kind: 'value-unknown',
      field: 'timestamp',
      text
    })
  })

  it('learns the order of day and month from the whole column', () => {
    expect(dateOrderOf(['6/7/2021', '25/7/2021'])).toEqual({ order: 'day-first', sure: true })
    expect(dateOrderOf(['6/7/2021', '7/25/2021'])).toEqual({ order: 'month-first', sure: true })
    expect(dateOrderOf(['6/7/2021'])).toEqual({ order: 'month-first', sure: false })
    expect(dateOrderOf(['6/6/2021', '2021-06-14'])).toEqual({ order: 'month-first', sure: true })
  })

  it('compares times with and without a zone', () => {
    expect(momentOf('2021-06-14T09:30:00+02:00')).toBe(momentOf('2021-06-14T07:30:00'))
    expect(momentOf(null)).toBeLessThan(momentOf('1980-01-01'))
  })
})
