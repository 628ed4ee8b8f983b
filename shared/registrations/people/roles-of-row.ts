import type { Role } from '#shared/domain/registration'
import { hasWords } from '../has-words'
import { readYesNo } from '../readers/read-yes-no'
import type { Reading } from '../readers/reading'
import { answersFor, type RowCells, type RowNote } from './column-cells'

/** What a row says of its role itself: nothing, one or both roles, or a text that cannot be read as one. */
export type StatedRoles =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'roles'
      readonly roles: readonly Role[]
      readonly text: string
      readonly column: string
    }
  | { readonly kind: 'unreadable'; readonly text: string; readonly column: string }

/** The roles a row registers for: that of its file, else its own, else `byName`, that of the sheet's or file's name. */
export function rolesOfRow(
  stated: StatedRoles,
  given: Role | null,
  byName: Role | null
): { readonly roles: readonly Role[]; readonly notes: readonly RowNote[] } {
  if (given !== null) return { roles: [given], notes: overruled(stated, given) }
  if (stated.kind === 'roles') return { roles: stated.roles, notes: [] }
  if (stated.kind === 'none' && byName !== null) return { roles: [byName], notes: [] }
  const [column, text] = stated.kind === 'unreadable' ? [stated.column, stated.text] : [null, '']
  return { roles: [], notes: [{ column, fact: { kind: 'role-unknown', text } }] }
}

/** Reads a row's role column. "No" to "both mentor and mentee?" says nothing of which one. */
export function statedRoles(
  cells: RowCells,
  readRoles: (text: string) => Reading<readonly Role[]>
): StatedRoles {
  const [answer] = answersFor(cells, 'role')
  if (answer === undefined) return { kind: 'none' }
  const { text, column } = answer
  const at = { text, column: column.column }
  if (hasWords(column.folded, 'both')) {
    const both = readYesNo(text, 'role').value
    if (both === false) return { kind: 'none' }
    if (both === true) return { kind: 'roles', roles: ['mentor', 'mentee'], ...at }
  }
  const roles = readRoles(text).value
  return roles === null ? { kind: 'unreadable', ...at } : { kind: 'roles', roles, ...at }
}

/** That a row asks for the other role only is listed by row; that it asks for both, once for the sheet. */
function overruled(stated: StatedRoles, given: Role): readonly RowNote[] {
  if (stated.kind !== 'roles' || stated.roles.includes(given)) return []
  return [{ column: stated.column, fact: { kind: 'role-overruled', text: stated.text, role: given } }]
}
