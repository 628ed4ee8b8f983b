import { describe, expect, it } from 'vitest'
import type { Role } from '#shared/domain/registration'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'

function meaningsOf(rows: readonly (readonly string[])[], side: Role | null = null) {
  const [headings = [], ...answers] = rows
  return recogniseColumns(headings, answers, { side }).map(({ field, sure }) => (sure ? field : `${field}?`))
}

describe('what a form as a whole tells', () => {
  it('knows own names by the addresses beside them, whatever the heading says', () => {
    const rows = [
      ['Zxyqw', 'Email', 'Qwopz'],
      ['Ada Example', 'ada.example@one.example', 'Gus Hall'],
      ['Ben Sample', 'bsample@two.example', 'Eve Lund'],
      ['Cleo Tester', 'tester@three.example', 'Finn Moe']
    ]
    expect(meaningsOf(rows)).toEqual(['name', 'email', 'custom?'])
  })

  it('knows one half of a name by the other half and the addresses', () => {
    const rows = [
      ['First name', 'Zxyqw', 'Email'],
      ['Ada', 'Example', 'ada.example@one.example'],
      ['Ben', 'Sample', 'bsample@two.example'],
      ['Cleo', 'Tester', 'tester@three.example']
    ]
    expect(meaningsOf(rows)).toEqual(['firstName', 'lastName', 'email'])
    const towns = rows.map(([first = '', , email = ''], at) => [
      first,
      ['Zxyqw', 'Oslo', 'Bern', 'Kyoto'][at] ?? '',
      email
    ])
    expect(meaningsOf(towns)[1]).toBe('custom?')
  })

  it('doubts a name that most people leave out', () => {
    const rows = [
      ['Email', 'Names, best first'],
      ['a@one.example', 'Gus Hall'],
      ['b@two.example', ''],
      ['c@three.example', 'Eve Lund'],
      ['d@four.example', ''],
      ['e@five.example', ''],
      ['f@six.example', 'Finn Moe']
    ]
    expect(meaningsOf(rows)[1]).toMatch(/\?$/)
  })

  it.each([
    ['mentor', 'topics'],
    ['mentee', 'goals']
  ] as const)('takes "topics" on the side of a %s for %s', (side, field) => {
    const rows = [
      ['Name', 'Topics for our talks'],
      ['Ada Example', 'Grant writing'],
      ['Ben Sample', 'Career planning, Networking'],
      ['Cleo Tester', 'Publishing']
    ]
    expect(meaningsOf(rows, side)).toEqual(['name', field])
  })

  it('takes an identity told after a yes for the one sought only where a mentor is asked for', () => {
    const rows = (question: string) => [
      ['Email', question, 'Which identity?'],
      ['a@one.example', 'Yes', 'Woman'],
      ['b@two.example', 'No', ''],
      ['c@three.example', 'Yes', 'Parent']
    ]
    expect(meaningsOf(rows('Zxyqw mentor zxyqw?'))).toEqual(['email', 'identityWish', 'identitySought'])
    expect(meaningsOf(rows('Zxyqw zxyqw?'))).toEqual(['email', 'custom?', 'identitySought?'])
  })

  it.each([
    [
      'What is your research about?',
      ['I measure how the crust rebounds, with satellites and a lot of patience.']
    ],
    ['Research areas', ['English, French', 'Spanish', 'German']],
    ['With whom would you like to discuss?', ['Gus Hall', 'Eve Lund', 'Finn Moe']],
    ['Expertise', ['University of X', 'Institute of Y', 'School of Z']],
    ['A few lines about you', ['Yes', 'No', 'Yes']]
  ])('doubts %j above answers of another kind', (heading, texts) => {
    const rows = [['Email', heading], ...texts.map((text, at) => [`p${at}@one.example`, text])]
    expect(meaningsOf(rows)[1]).toMatch(/\?$/)
  })

  it('takes subjects in capitals for no names of people', () => {
    const rows = [
      ['Email', 'Research areas', 'What would you like to discuss?'],
      ['a@one.example', 'Artificial Intelligence', 'Career Planning'],
      ['b@two.example', 'Cognitive Science', 'Grant Writing'],
      ['c@three.example', 'Social Cognition', 'Time Management']
    ]
    expect(meaningsOf(rows)).toEqual(['email', 'areas', 'goals'])
  })
})
