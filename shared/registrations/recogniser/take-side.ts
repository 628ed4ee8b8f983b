import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { readRoles } from '../readers/read-roles'
import { certain } from './recognise-column'
import { sampleOf } from './score-values'
import type { SheetColumn } from './sheet-column'

type Rows = readonly (readonly string[])[]

/**
 * Reads questions that both sides are asked in nearly the same words by the side that was asked: what is to be talked about
 * is what a mentor offers and what a mentee looks for. Clear words stand; `told` is the side a person or a name says.
 */
export function takeSide(
  columns: readonly SheetColumn[],
  answers: Rows,
  told: Role | null
): readonly SheetColumn[] {
  const asks = (field: Field): boolean => columns.some((column) => column.field === field && column.sure)
  const side = told ?? sideInColumn(columns, answers) ?? sideInQuestions(asks)
  if (side === null) return columns
  return columns.map((column) => {
    const field = fieldsOf[side][column.field]
    if (column.reason.kind === 'chosen-by-hand' || field === undefined || !isLoose(column)) return column
    return { ...column, field }
  })
}

const fieldsOf: Readonly<Record<Role, Partial<Record<Field, Field>>>> = {
  mentor: { goals: 'topics' },
  mentee: { topics: 'goals' }
}

/** Told by options, or by a word that only points: either side may be meant. */
function isLoose({ reason, score, words }: SheetColumn): boolean {
  return reason.kind === 'option' || score <= certain || words !== null
}

function sideInColumn(columns: readonly SheetColumn[], answers: Rows): Role | null {
  const column = columns.find(({ field, sure }) => field === 'role' && sure)
  if (column === undefined) return null
  const roles = sampleOf(answers, column.index).map((text) => readRoles(text).value)
  const [only, ...others] = new Set(roles.flatMap((role) => role ?? []))
  return others.length === 0 && roles.every((role) => role !== null) ? (only ?? null) : null
}

/** Who is asked for places, neither for a role nor for anything that mentees look for, mentors. */
function sideInQuestions(asks: (field: Field) => boolean): Role | null {
  const ofMentees: readonly Field[] = ['role', 'sectorSought', 'identityWish']
  const isForBoth = asks('goals') && asks('topics')
  return asks('capacity') && !isForBoth && !ofMentees.some(asks) ? 'mentor' : null
}
