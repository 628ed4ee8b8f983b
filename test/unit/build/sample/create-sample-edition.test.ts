import { describe, expect, it } from 'vitest'
import { createSampleEdition } from '../../../../build/sample/create-sample-edition'

const sample = createSampleEdition({ seed: 1, mentors: 60, mentees: 150 })
const both = [sample.mentors, sample.mentees] as const

/** The answers under the heading that begins so. */
function answers(rows: (typeof both)[number], heading: string): readonly string[] {
  const column = rows[0]?.findIndex((text) => text.startsWith(heading)) ?? -1
  return rows.slice(1).map((row) => row[column] ?? 'no such column')
}

describe('the sample edition', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(createSampleEdition({ seed: 1, mentors: 60, mentees: 150 })).toEqual(sample)
    expect(createSampleEdition({ seed: 2, mentors: 60, mentees: 150 })).not.toEqual(sample)
  })

  it('has a row per person and one more per person who registered twice', () => {
    expect([sample.mentors.length, sample.mentees.length]).toEqual([1 + 60 + 1, 1 + 150 + 3])
  })

  it('gives every row as many answers as there are questions, each asked once', () => {
    for (const rows of both) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(new Set(rows[0]).size).toBe(rows[0]?.length)
    }
  })

  it('uses invented addresses only', () => {
    for (const email of both.flatMap((rows) => answers(rows, 'Email'))) {
      expect(email).toMatch(/^$|^\S+(@| at )\S+\.ex(a)?m(a)?ple$/)
    }
  })

  it.each([
    ['Email', /^$/],
    ['Email', / at /],
    ['Email', /exmaple$/],
    ['I agree', /^No/],
    ['Any other', /^=HYPERLINK\(/],
    ['Any other', /registered before/],
    ['Full name', /^ {2}\S.* {2}$/],
    ['Full name', /^[^a-z]+$/],
    ['Country', /^N\/A$/],
    ['Affiliation', / $/]
  ])('holds the dirt of real forms on both sides: %s like %s', (heading, pattern) => {
    for (const rows of both)
      expect(answers(rows, heading).filter((text) => pattern.test(text))).not.toEqual([])
  })

  it('has capacities that are words, and blank ones', () => {
    const capacities = answers(sample.mentors, 'How many')
    expect(capacities.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(40)
    expect(capacities).toEqual(expect.arrayContaining(['2-3', 'one mentee only, please!', '']))
  })

  it('has people who write their names in other scripts', () => {
    const names = both.flatMap((rows) => answers(rows, 'Full name')).join('')
    for (const script of [/\p{Script=Han}/u, /\p{Script=Hangul}/u, /\p{Script=Arabic}/u, /[éøñłş]/u]) {
      expect(names).toMatch(script)
    }
  })

  it('has frequent and rare areas', () => {
    const areas = answers(sample.mentees, 'Areas').join()
    const times = (area: string): number => areas.split(area).length - 1
    expect(times('Deep learning')).toBeGreaterThan(4 * times('Ophthalmic'))
  })

  it('stands in order of time', () => {
    const days = answers(sample.mentees, 'Timestamp').map((text) => text.split(' ')[0] ?? '')
    expect(days).toEqual(days.toSorted())
  })

  it('is clean when it is tiny, and grows', () => {
    const tiny = createSampleEdition({ seed: 3, mentors: 1, mentees: 2 })
    expect([tiny.mentors.length, tiny.mentees.length]).toEqual([2, 3])
    expect(answers(tiny.mentees, 'I agree')).toEqual(['Yes', 'Yes'])
    const large = createSampleEdition({ seed: 1, mentors: 1000, mentees: 3000 })
    expect([large.mentors.length, large.mentees.length]).toEqual([1 + 1020, 1 + 3060])
  })
})
