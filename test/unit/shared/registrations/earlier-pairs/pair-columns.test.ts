import { expect, it } from 'vitest'
import { findPairColumns } from '#shared/registrations/earlier-pairs/pair-columns'

const none = { name: -1, firstName: -1, lastName: -1, email: -1, institution: -1 }

it.each([
  [
    [
      'Mentee',
      'Mentee e-mail',
      'Mentee institution',
      'Mentor',
      'Mentor e-mail',
      'Mentor institution',
      'Score'
    ],
    {
      mentee: [{ ...none, name: 0, email: 1, institution: 2 }],
      mentor: [{ ...none, name: 3, email: 4, institution: 5 }]
    }
  ],
  [
    ['Mentor Email Address', 'Mentee Email Address', 'Mentoring Connection Name'],
    { mentee: [{ ...none, email: 1 }], mentor: [{ ...none, email: 0 }] }
  ],
  [
    ['mentee first name', 'mentee last name', 'MENTOR NAME', 'Mentor capacity'],
    { mentee: [{ ...none, firstName: 0, lastName: 1 }], mentor: [{ ...none, name: 2 }] }
  ],
  [
    ['Nom du mentor', 'Nom du mentoré', 'Adresse e-mail du mentoré'],
    { mentee: [{ ...none, lastName: 1, email: 2 }], mentor: [{ ...none, lastName: 0 }] }
  ],
  [
    ['Mentee', 'Mentor 1', 'Mentor 2'],
    {
      mentee: [{ ...none, name: 0 }],
      mentor: [
        { ...none, name: 1 },
        { ...none, name: 2 }
      ]
    }
  ],
  [['Mentee', 'Score'], null],
  [['Name', 'Email', 'Do you want a mentor?'], null]
])('of %j the columns that tell who is who are found', (headings, columns) => {
  expect(findPairColumns(headings)).toEqual(columns)
})
