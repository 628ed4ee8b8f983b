import type { Role } from '#shared/domain/registration'
import { groupBy } from '#shared/lib/group-by'
import { roleInName } from '../readers/read-roles'
import { foldHeading } from '../recogniser/fold-heading'
import { scoreHeading } from '../recogniser/score-heading'

/** The columns that tell who one person of a row is; −1 where there is none. */
export type PersonColumns = {
  readonly name: number
  readonly firstName: number
  readonly lastName: number
  readonly email: number
  readonly institution: number
}

/** The people of a row: usually one of each side, more where columns are numbered ("Mentor 1", "Mentor 2"). */
export type PairColumns = Readonly<Record<Role, readonly PersonColumns[]>>

/** What each heading says of whom: "Mentee e-mail", "Nom du mentor"; null when one side is not there. */
export function findPairColumns(headings: readonly string[]): PairColumns | null {
  const found = headings.flatMap((heading, column) => toTold(heading, column) ?? [])
  const sideOf = (role: Role) =>
    [
      ...groupBy(
        found.filter((told) => told.role === role),
        ({ turn }) => turn
      ).values()
    ]
      .map(toColumns)
      .filter(({ name, lastName, email }) => name >= 0 || lastName >= 0 || email >= 0)
  const columns = { mentee: sideOf('mentee'), mentor: sideOf('mentor') }
  return columns.mentee.length === 0 || columns.mentor.length === 0 ? null : columns
}

type Told = {
  readonly role: Role
  readonly turn: string
  readonly part: keyof PersonColumns
  readonly column: number
}

const parts = ['name', 'firstName', 'lastName', 'email', 'institution'] as const
const linkWords = /\b(?:the|of|s|de|du|des|la|le|les|l|del|da|do|dos|der|des|fur)\b/g

function toTold(heading: string, column: number): Told | null {
  const role = roleInName(heading)
  if (role === null) return null
  const turn = /\d+/.exec(heading)?.[0] ?? ''
  const words = foldHeading(heading).replace(/\d+/g, ' ').split(' ')
  const rest = words.filter((word) => roleInName(word) === null).join(' ')
  const part = partOf(rest.replace(linkWords, ' ').replace(/\s+/g, ' ').trim())
  return part === null ? null : { role, turn, part, column }
}

/** What is left of a heading without the word for the side; nothing: it is the person's name or address. */
function partOf(rest: string): keyof PersonColumns | null {
  if (rest === '') return 'name'
  const [best] = scoreHeading(rest)
  return parts.find((part) => part === best?.field) ?? null
}

/** Of several columns of one meaning the first. */
function toColumns(told: readonly Told[]): PersonColumns {
  const columnOf = (part: keyof PersonColumns) => told.find((one) => one.part === part)?.column ?? -1
  return {
    name: columnOf('name'),
    firstName: columnOf('firstName'),
    lastName: columnOf('lastName'),
    email: columnOf('email'),
    institution: columnOf('institution')
  }
}
