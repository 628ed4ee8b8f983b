import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { readRoles, roleInName } from '../readers/read-roles'
import type { RegistrationSheet } from './recognise-sheet'
import type { SheetColumn } from './sheet-column'
import { sampleOf } from './score-values'

/** One thing in a sheet that speaks for a role; `shown` is the heading or value that does. */
export type RoleSign = { readonly role: Role; readonly weight: number; readonly shown: string }

/** What a sheet's content says about whom it lists: answers that name a role, and questions only one side is asked. */
export function roleSigns(sheet: RegistrationSheet): readonly RoleSign[] {
  return [
    ...sheet.columns.flatMap((column) => signInAnswers(sheet, column) ?? []),
    ...signsInHeadings(sheet.columns)
  ]
}

/** The role that signs speak for clearly: nothing like as much speaks for the other; null when they do not. */
export function clearRole(signs: readonly RoleSign[]): RoleSign | null {
  const lead = total(signs, 'mentor') - total(signs, 'mentee')
  if (Math.abs(lead) < 2) return null
  const role: Role = lead > 0 ? 'mentor' : 'mentee'
  return signs.filter((sign) => sign.role === role).sort((a, b) => b.weight - a.weight)[0] ?? null
}

/** Whom a table lists by what stands above it, else by its content; null when neither says it. */
export function roleOfTable(table: RegistrationSheet): Role | null {
  return roleInName(table.title ?? '') ?? clearRole(roleSigns(table))?.role ?? null
}

/** Questions that only one side is asked, with how telling each is. */
const oneSided: readonly { readonly field: Field; readonly role: Role; readonly weight: number }[] = [
  { field: 'capacity', role: 'mentor', weight: 2 },
  { field: 'minimum', role: 'mentor', weight: 1 },
  { field: 'extra', role: 'mentor', weight: 1 },
  { field: 'topics', role: 'mentor', weight: 2 },
  { field: 'goals', role: 'mentee', weight: 1 },
  { field: 'sectorSought', role: 'mentee', weight: 1 },
  { field: 'identitySought', role: 'mentee', weight: 1 },
  { field: 'identityWish', role: 'mentee', weight: 1 }
]

function signsInHeadings(columns: readonly SheetColumn[]): readonly RoleSign[] {
  return oneSided.flatMap(({ field, role, weight }) => {
    const column = columns.find((candidate) => candidate.field === field && candidate.sure)
    return column === undefined ? [] : [{ role, weight, shown: column.heading }]
  })
}

/** Texts that hold one role's word in nearly every row: "Mentees_2024.csv", or "mentee" as somebody's placeholder name. */
function signInAnswers({ answers }: RegistrationSheet, column: SheetColumn): RoleSign | null {
  if (['statement', 'comments', 'goals', 'topics', 'custom', 'people', 'avoided'].includes(column.field))
    return null
  const sample = sampleOf(answers, column.index)
  const [shown] = sample
  if (shown === undefined || sample.some((text) => text.length > 60)) return null
  const roles = sample.map(column.field === 'role' ? soleRole : roleInName)
  const mentors = roles.filter((role) => role === 'mentor').length / roles.length
  const mentees = roles.filter((role) => role === 'mentee').length / roles.length
  if (Math.max(mentors, mentees) < 0.9) return null
  return { role: mentors > mentees ? 'mentor' : 'mentee', weight: 3, shown }
}

function soleRole(text: string): Role | null {
  const roles = readRoles(text).value
  return roles?.length === 1 ? (roles[0] ?? null) : null
}

function total(signs: readonly RoleSign[], role: Role): number {
  return signs.filter((sign) => sign.role === role).reduce((sum, { weight }) => sum + weight, 0)
}
