import { describe, expect, it } from 'vitest'
import { readRoles, roleInName } from '#shared/registrations/readers/read-roles'

describe('the reader of roles', () => {
  it.each([
    ['Mentor', ['mentor']],
    ['mentee', ['mentee']],
    ['I want to be mentored', ['mentee']],
    ['I would like to have a mentor', ['mentee']],
    ['Looking for a mentor', ['mentee']],
    ['I want to mentor somebody', ['mentor']],
    ['both', ['mentor', 'mentee']],
    ['mentor & mentee', ['mentor', 'mentee']],
    ['Mentor, Mentee', ['mentor', 'mentee']],
    ['Mentorin', ['mentor']],
    ['Mentees_OnSite_06122024.csv', ['mentee']]
  ])('reads %j', (text, roles) => {
    expect(readRoles(text)).toEqual({ value: roles, sure: true, fact: null })
  })

  it.each(['Organiser', 'neither', '', 'yes', 'mentorship'])('finds no role in %j', (text) => {
    expect(readRoles(text).value).toBeNull()
  })

  it.each([
    ['Mentors_OnSite_07082024.csv', 'mentor'],
    ['small-mentees.csv', 'mentee'],
    ['MenteeRegistration.xlsx', 'mentee'],
    ['Mentorship programme 2021 – mentees', 'mentee'],
    ['Mentors and mentees', null],
    ['Mentorship 2021', null],
    ['Form Responses 1', null]
  ])('knows whom %j names', (name, role) => {
    expect(roleInName(name)).toBe(role)
  })
})
