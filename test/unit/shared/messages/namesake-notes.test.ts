import { expect, it } from 'vitest'
import { namesakeNotes } from '#shared/messages/namesake-notes'
import { createMentor } from '../../../support/create-participant'

it('tells people of one name apart by where they work, or by the address where that is the same', () => {
  const people = [
    createMentor({ id: 'a', name: 'Wei Zhao', institution: 'Linjiang University', email: 'a@one.example' }),
    createMentor({ id: 'b', name: 'wei  zhao', institution: 'Xishan', email: 'b@one.example' }),
    createMentor({ id: 'c', name: 'Wei Zhao', institution: 'Xishan', email: 'c@one.example' }),
    createMentor({ id: 'd', name: 'Ada Marin', institution: 'Xishan', email: 'd@one.example' })
  ]
  expect([...namesakeNotes(people)]).toEqual([
    ['a', 'Linjiang University'],
    ['b', 'b@one.example'],
    ['c', 'c@one.example']
  ])
})
