import { describe, expect, it } from 'vitest'
import { recogniseColumns } from '#shared/registrations/recogniser/recognise-columns'

function recognise([headings = [], ...answers]: readonly (readonly string[])[]) {
  return recogniseColumns(headings, answers)
}

describe('the recogniser of columns, beyond single headings', () => {
  it('takes together the options of one question that have a column each, with the "Other" behind them', () => {
    const columns = recognise([
      ['Email', 'Grant writing', 'Career in industry', 'Other', 'Notes'],
      ['a@one.example', 'Grant writing', '', '', ''],
      ['b@two.example', 'Grant writing', 'Career in industry', 'Patents', 'x']
    ])
    expect(columns.map(({ field, option }) => [field, option?.text ?? null])).toEqual([
      ['email', null],
      ['goals', 'Grant writing'],
      ['goals', 'Career in industry'],
      ['goals', null],
      ['comments', null]
    ])
    expect(columns[1]?.reason).toEqual({ kind: 'option', options: ['Grant writing', 'Career in industry'] })
  })

  it('asks what options are when they do not tell', () => {
    const columns = recognise([
      ['Email', 'Blue', 'Green'],
      ['a@one.example', 'Blue', 'Green'],
      ['b@two.example', '', 'Green']
    ])
    expect(columns.slice(1).map(({ sure }) => sure)).toEqual([false, false])
  })

  it('reads the rows of a grid as options, and asks about a ranking', () => {
    const rows = (numbers: readonly string[]) => [
      ['Email', 'Which topics are you interested in? [Grants]', 'Which topics are you interested in? [Jobs]'],
      ['a@one.example', ...numbers]
    ]
    expect(recognise(rows(['5', '2'])).map(({ field, option }) => [field, option])).toEqual([
      ['email', null],
      ['goals', { text: 'Grants', scale: 5 }],
      ['goals', { text: 'Jobs', scale: 5 }]
    ])
    expect(recognise(rows(['2', '1'])).map(({ field, sure }) => [field, sure])).toEqual([
      ['email', true],
      ['custom', false],
      ['custom', false]
    ])
  })

  it('takes what only those were asked who had given an answer for more about it, when it names the answer', () => {
    const columns = recognise([
      ['Email', 'Research area', 'You said imaging: which modality?', 'You said robots: which gripper?'],
      ['a@one.example', 'Imaging', 'Ultrasound', ''],
      ['b@two.example', 'Robots', '', 'Two fingers'],
      ['c@two.example', 'Robots; Imaging', 'CT', ''],
      ['d@two.example', 'Chemistry', '', 'None of mine']
    ])
    expect(columns.map(({ field, sure }) => [field, sure])).toEqual([
      ['email', true],
      ['areas', true],
      ['areas', true],
      ['areas', false]
    ])
    expect(columns[2]?.reason).toEqual({ kind: 'follow-up', heading: 'Research area' })
  })

  it('lets a question that only points back go on from the one before', () => {
    const columns = recognise([
      ['Email', 'Would you like a mentor of a similar identity?', 'If so, which one?', 'Which one?'],
      ['a@one.example', 'Yes', 'Parent', 'x'],
      ['b@two.example', 'No', '', 'y']
    ])
    expect(columns.map(({ field }) => field)).toEqual(['email', 'identityWish', 'identitySought', 'custom'])
  })

  it.each([
    'Picked "Something else"? Tell us more!',
    'If you ticked "Any other" above, kindly say which step of your career you are at',
    'Si marcaste «otra» ayuda, cuéntanos cuál',
    'Se respondeu "outra", qual?',
    'Si vous avez coché « autre », racontez',
    'Falls Sie „Sonstiges“ angekreuzt haben: was?'
  ])('lets “%s” go on from the question whose option it names, whatever its words are', (heading) => {
    const columns = recognise([
      ['Email', 'What would you like help with?', heading],
      ['a@one.example', 'CV', ''],
      ['b@two.example', 'Other', 'my stage fright at work']
    ])
    expect(columns.map(({ field }) => field)).toEqual(['email', 'goals', 'goals'])
  })

  it.each(['If you know other mentors, who are they?', 'Have you chosen another university before?'])(
    'does not take “%s” for such a question',
    (heading) => {
      const columns = recognise([
        ['Email', 'What would you like help with?', heading],
        ['a@one.example', 'CV', ''],
        ['b@two.example', 'Other', 'my stage fright at work']
      ])
      expect(columns[2]?.reason.kind).not.toBe('follow-up')
    }
  )

  it.each([
    ["Your supervisor's institution", 'One University'],
    ['E-mail of an emergency contact', 'z@one.example'],
    ['Country of birth', 'France'],
    ['Previous affiliation', 'One University'],
    ['Position Ihres Doktorvaters', 'Professor']
  ])('takes no answer about somebody else or earlier days for the own: %j', (heading, answer) => {
    const [, column] = recognise([
      ['Name', heading],
      ['Ada Example', answer],
      ['Ben Example', answer],
      ['Cleo Example', answer]
    ])
    expect(column?.field === 'custom' || column?.sure === false).toBe(true)
  })

  it('is not misled by examples in brackets, nor by what is explained at length', () => {
    const columns = recognise([
      ['Current position (student, postdoc, director)', `Email ${'of course your own '.repeat(300)}`],
      ['PhD student', 'a@one.example'],
      ['Postdoc', 'b@two.example']
    ])
    expect(columns.map(({ field, sure }) => [field, sure])).toEqual([
      ['stage', true],
      ['email', true]
    ])
  })

  it('asks when a heading may be a wish, or stands over values of another kind', () => {
    const columns = recognise([
      ['Name', 'In which country would you like to work?', 'Institution'],
      ['Ada Example', 'France', 'a@one.example'],
      ['Ben Sample', 'Chad', 'b@two.example']
    ])
    expect(columns.map(({ sure }) => sure)).toEqual([true, false, false])
  })

  it('keeps first and last names apart, also where the last ones are numbers', () => {
    const columns = recognise([
      ['first name', 'last name', 'email'],
      ['mentor', '00', 'a@one.example'],
      ['mentor', '01', 'b@two.example']
    ])
    expect(columns.map(({ field, sure }) => [field, sure])).toEqual([
      ['firstName', true],
      ['lastName', true],
      ['email', true]
    ])
  })
})
