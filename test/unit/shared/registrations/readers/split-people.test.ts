import { describe, expect, it } from 'vitest'
import { splitPeople } from '#shared/registrations/readers/split-people'

describe('the reader of people who are named', () => {
  it.each<[string, readonly string[]]>([
    ['Prof. Dr. Jane Q. Doe', ['Prof. Dr. Jane Q. Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['Doe, Jane Q.', ['Jane Q. Doe']],
    ['van Dyk, Jan', ['Jan van Dyk']],
    ['jane doe (supervisor)', ['jane doe']],
    ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['1. Jane Doe 2. John Roe', ['Jane Doe', 'John Roe']],
    ['Doe, Jane; Roe, John;', ['Jane Doe', 'John Roe']],
    ['Jane Doe (maybe)\nJohn Roe', ['Jane Doe (maybe)', 'John Roe']],
    ['jane@one.example, John Roe', ['jane@one.example', 'John Roe']],
    ['-', []]
  ])('finds in %j %j', (text, people) => {
    expect(splitPeople(text)).toEqual(people)
  })
})
