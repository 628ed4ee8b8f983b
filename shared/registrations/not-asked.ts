import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'

/** What scores and letters rest on, the first field to name it; any of a line answers it. */
const wanted: readonly (readonly [Field, ...Field[]])[] = [
  ['name', 'firstName', 'lastName'],
  ['email'],
  ['institution'],
  ['timeZone', 'city', 'country'],
  ['stage'],
  ['sector'],
  ['areas'],
  ['goals', 'topics'],
  ['languages']
]
const ofMentors: typeof wanted = [['capacity']]

/** What a sheet asks nobody of these roles, though people are compared by it. */
export function notAsked(
  columns: readonly { readonly field: Field }[],
  roles: ReadonlySet<Role>
): readonly Field[] {
  const asked = new Set(columns.map(({ field }) => field))
  const missing = [...wanted, ...(roles.has('mentor') ? ofMentors : [])].filter(
    (fields) => !fields.some((field) => asked.has(field))
  )
  return missing.map(([field]) => (field === 'goals' && !roles.has('mentee') ? 'topics' : field))
}
