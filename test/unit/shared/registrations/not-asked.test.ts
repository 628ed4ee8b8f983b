import { expect, it } from 'vitest'
import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { notAsked } from '#shared/registrations/not-asked'

const least: readonly Field[] = ['firstName', 'email', 'institution', 'country', 'areas', 'languages']

it.each<[string, readonly Role[], readonly Field[], readonly Field[]]>([
  ['mentors', ['mentor'], least, ['stage', 'sector', 'topics', 'capacity']],
  ['mentees', ['mentee'], least, ['stage', 'sector', 'goals']],
  ['both', ['mentor', 'mentee'], [...least, 'goals', 'stage', 'sector'], ['capacity']],
  ['mentees who are asked everything', ['mentee'], [...least, 'topics', 'stage', 'sector'], []]
])('what a form for %s does not ask is named', (_, roles, fields, missing) => {
  expect(
    notAsked(
      fields.map((field) => ({ field })),
      new Set(roles)
    )
  ).toEqual(missing)
})
