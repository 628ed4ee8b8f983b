import { describe, expect, it } from 'vitest'
import { readExtra } from '#shared/registrations/readers/read-extra'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { createFile, rowsOf } from '../../../support/create-file'

describe('what is offered only if the programme is short', () => {
  it.each([
    ['2', 2],
    ['Yes', 1],
    ['Nein', 0],
    ['oui', 1]
  ])('reads %j as %d', (text, extra) => {
    expect(readExtra(text)).toMatchObject({ value: extra, sure: true })
  })

  it('lists a sentence that says neither a number nor yes', () => {
    expect(readExtra('perhaps')).toMatchObject({
      value: null,
      fact: { kind: 'value-unknown', field: 'extra' }
    })
  })

  it('is read from a question of its own, and from an answer to the one about places', () => {
    const rows =
      rowsOf(`Name|E-mail|How many mentees can you take?|Could you take one more mentee if we are short?
      Ada|ada@one.example|2|Yes
      Ben|ben@two.example|1, two more if you are short|
      Cai|cai@three.example|1|No`)
    expect(readMentors(rows).map(({ capacity, extra }) => [capacity, extra])).toEqual([
      [2, 1],
      [1, 2],
      [1, 0]
    ])
  })
})

describe('an advisor', () => {
  it('is read from a form that asks for one, and never from what is asked about one', () => {
    const rows =
      rowsOf(`Name|E-mail|Who supervises your thesis?|Your supervisor's institution|Is your supervisor aware?
      Ada|ada@one.example|Prof. Jane Doe|ETH Zurich|Yes
      Ben|ben@two.example|Jon Roe|Inria|No
      Cai|cai@three.example||KAIST|Yes`)
    expect(readMentors(rows).map(({ advisor }) => advisor)).toEqual(['Prof. Jane Doe', 'Jon Roe', null])
  })
})

function readMentors(rows: readonly (readonly string[])[]) {
  const read = readRegistrations([{ file: createFile(rows), role: 'mentor' }])
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.registrations
}
