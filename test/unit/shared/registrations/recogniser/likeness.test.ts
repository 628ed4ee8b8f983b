import { describe, expect, it } from 'vitest'
import { foldHeading } from '#shared/registrations/recogniser/fold-heading'
import { likenessOf } from '#shared/registrations/recogniser/likeness'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'

describe('likeness to headings that organisers wrote', () => {
  it.each([
    ['Wie viele Nachwuchsleute könnten Sie heuer übernehmen?', ['2', '1', '3'], 'capacity'],
    ['Which time zone should we reckon with for you?', ['CET', 'UTC+9', 'EST'], 'timeZone'],
    ['¿Con quién no deberíamos emparejarte bajo ningún concepto?', ['Ana Ruiz', 'Luis Gil'], 'avoided'],
    ['Dans quel secteur aimeriez-vous que votre mentor travaille ?', ['Industrie', 'Public'], 'sectorSought'],
    ['E-mail of the person who supervises you', ['a@one.example', 'b@two.example'], 'custom']
  ])('knows %j', (heading, answers, field) => {
    const likeness = likenessOf(foldHeading(heading), answers)
    expect(likeness.likest).toBe(field)
    expect(likeness.isKnown).toBe(true)
  })

  it('gives shares that add up to one, and the words that speak loudest', () => {
    const { likest, share, shareOf, wordsFor } = likenessOf('how many mentees could you look after', [
      '2',
      '1'
    ])
    expect(likest).toBe('capacity')
    expect(shareOf('capacity')).toBe(share)
    expect(wordsFor('capacity')).toContain('many')
  })

  it('says when no word is known', () => {
    expect(likenessOf('xqzzt vwwk', ['a@one.example']).isKnown).toBe(false)
  })
})

describe('what the tables tell and what a column is like', () => {
  const rows = (texts: readonly string[]) => texts.map((text, at) => [`p${at}@one.example`, text])
  const read = (heading: string, texts: readonly string[]) =>
    recogniseColumns(['Email', heading], rows(texts))[1]

  it('are one meaning without a doubt where both say it', () => {
    expect(
      read('Which organisation are you with?', ['University One', 'Institute Two', 'Lab Three'])
    ).toMatchObject({
      field: 'institution',
      sure: true
    })
  })

  it('stand by the tables where the whole heading and every answer say it', () => {
    expect(read('type', ['Mentor', 'Mentee', 'Mentee'])).toMatchObject({ field: 'role', sure: true })
    expect(read('status', ['PhD student', 'Postdoc', 'Professor'])).toMatchObject({
      field: 'stage',
      sure: true
    })
  })

  it('leave a doubt where they differ', () => {
    const column = read('Languages of the archives that you use', ['English', 'German', 'French'])
    expect(column?.field === 'custom' || column?.sure === false).toBe(true)
  })

  it('give up a probable meaning for an own question that looks like it', () => {
    const column = read('Languages in which you offer therapy to clients', ['Hausa', 'English', 'Wolof'])
    expect(column).toMatchObject({ field: 'custom', doubt: null })
  })

  it('keep what mentees are asked apart from what mentors offer in a form for both', () => {
    const headings = [
      'Email',
      'How many mentees can you take?',
      'Which topics can you advise on?',
      'If you want a mentor: what do you hope to gain?'
    ]
    const answers = [
      ['a@one.example', '2', 'Grant writing', ''],
      ['b@two.example', '1', 'Careers in industry', ''],
      ['c@six.example', '', '', 'Career planning, Networking']
    ]
    expect(recogniseColumns(headings, answers).map(({ field }) => field)).toEqual([
      'email',
      'capacity',
      'topics',
      'goals'
    ])
  })
})
