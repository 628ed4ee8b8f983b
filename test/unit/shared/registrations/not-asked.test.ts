import { expect, it } from 'vitest'
import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { notAsked } from '#shared/registrations/not-asked'

const least: readonly Field[] = ['firstName', 'email', 'institution', 'country', 'areas', 'languages']

type Form = {
  readonly of: string
  readonly roles: readonly Role[]
  readonly fields: readonly Field[]
  readonly missing: readonly Field[]
}

const forms: readonly Form[] = [
  { of: 'mentors', roles: ['mentor'], fields: least, missing: ['stage', 'sector', 'topics', 'capacity'] },
  { of: 'mentees', roles: ['mentee'], fields: least, missing: ['stage', 'sector', 'goals'] },
  {
    of: 'both',
    roles: ['mentor', 'mentee'],
    fields: [...least, 'goals', 'stage', 'sector'],
    missing: ['capacity']
  },
  { of: 'mentees, whole', roles: ['mentee'], fields: [...least, 'topics', 'stage', 'sector'], missing: [] }
]

it.each(forms)('what a form of $of does not ask is named', ({ roles, fields, missing }) => {
  const columns = fields.map((field) => ({ field }))
  expect(notAsked(columns, new Set(roles))).toEqual(missing)
})
