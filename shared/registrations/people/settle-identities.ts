import type { Problem } from '#shared/domain/problem'
import type { Registration, RowSource } from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'
import { foldText } from '#shared/lib/fold-text'
import { groupBy } from '#shared/lib/group-by'
import { createProblem } from '../create-problem'
import { emailKey } from '../readers/read-email'
import { momentOf } from '../readers/read-timestamp'
import { rowKey } from '../row-key'
import { areLikeNames, nameKey } from './like-names'

/**
 * Keeps one registration per person and role. The same e-mail and a like name are one person: the newest stands, of
 * equally new ones the one further down. One e-mail under clearly different names identifies nobody. The same name and
 * institution under another e-mail is only proposed. The order of `registrations` does not matter to who is kept; that
 * of the files does where `turns` (by the file's name) says which was imported later.
 */
export function settleIdentities(
  registrations: readonly Registration[],
  turns: ReadonlyMap<string, number> = new Map()
): {
  readonly kept: readonly Registration[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const older = new Set<Registration>()
  for (const sharers of groupBy(registrations, addressOf).values()) {
    if (sharers.length === 1) continue
    const people = personsIn([...sharers].sort(newestFirst(turns)))
    for (const [newest, ...others] of people) {
      for (const other of others) {
        older.add(other)
        if (newest !== undefined) problems.push(registeredTwice(other, newest))
      }
    }
    if (people.length > 1) problems.push(...emailShared(people.flatMap(([newest]) => newest ?? [])))
  }
  const kept = registrations.filter((registration) => !older.has(registration))
  return { kept, problems: [...problems, ...doubles(kept)] }
}

/** Persons who are kept in both roles, by address and like name or by row. */
export function bothRoles(kept: readonly Registration[]): readonly (readonly [Registration, Registration])[] {
  const mentors = kept.filter(({ role }) => role === 'mentor')
  const byRow = groupBy(mentors, ({ source }) => rowKey(source))
  const byEmail = groupBy(mentors, ({ email }) => (email === null ? null : emailKey(email)))
  return kept.flatMap((mentee): readonly (readonly [Registration, Registration])[] => {
    if (mentee.role !== 'mentee') return []
    const sharers = mentee.email === null ? [] : (byEmail.get(emailKey(mentee.email)) ?? [])
    const mentor =
      byRow.get(rowKey(mentee.source))?.[0] ?? sharers.find(({ name }) => areLikeNames(name, mentee.name))
    return mentor === undefined ? [] : [[mentor, mentee]]
  })
}

function addressOf({ role, email }: Registration): string | null {
  return email === null ? null : `${role} ${emailKey(email)}`
}

/** Splits registrations under one address, newest first, into persons: each joins the first whose newest name is like. */
function personsIn(sharers: readonly Registration[]): readonly (readonly Registration[])[] {
  const persons: Registration[][] = []
  for (const registration of sharers) {
    const person = persons.find(
      ([newest]) => newest !== undefined && areLikeNames(newest.name, registration.name)
    )
    if (person === undefined) persons.push([registration])
    else person.push(registration)
  }
  return persons
}

/** A registration without a time is the oldest, but in a file that was added later the newest. */
function newestFirst(turns: ReadonlyMap<string, number>): (a: Registration, b: Registration) => number {
  const turnOf = ({ source }: Registration) => turns.get(source.file) ?? 0
  const newnessOf = (one: Registration) =>
    one.registeredAt === null && turnOf(one) > 0 ? Number.POSITIVE_INFINITY : momentOf(one.registeredAt)
  return (a, b) => {
    const [first, second] = [newnessOf(a), newnessOf(b)]
    if (first !== second) return first > second ? -1 : 1
    return turnOf(b) - turnOf(a) || comparePlace(b.source, a.source)
  }
}

function comparePlace(a: RowSource, b: RowSource): number {
  return compareText(a.file, b.file) || compareText(a.sheet, b.sheet) || a.row - b.row
}

function registeredTwice(other: Registration, kept: Registration): Problem {
  const { row: keptRow, sheet: keptSheet, file: keptFile } = kept.source
  const name = other.name ?? other.email ?? ''
  return createProblem(wholeRow(other), {
    kind: 'registered-twice',
    name,
    keptRow,
    keptSheet,
    keptFile,
    earlier: other
  })
}

function emailShared(people: readonly Registration[]): readonly Problem[] {
  const names = people.map(({ name }) => name ?? '').sort(compareText)
  const inOrder = [...people].sort((a, b) => comparePlace(a.source, b.source))
  return inOrder.map((person) =>
    createProblem(wholeRow(person), { kind: 'email-shared', email: person.email ?? '', names })
  )
}

/** Proposes as one person whoever has the same name and institution as somebody above, under another address. */
function doubles(kept: readonly Registration[]): readonly Problem[] {
  const problems: Problem[] = []
  for (const alike of groupBy(kept, nameAndInstitution).values()) {
    if (alike.length === 1) continue
    const [first, ...others] = [...alike].sort((a, b) => comparePlace(a.source, b.source))
    if (first === undefined) continue
    const { row: otherRow, sheet: otherSheet, file: otherFile } = first.source
    for (const other of others) {
      const name = other.name ?? ''
      problems.push(
        createProblem(wholeRow(other), { kind: 'maybe-same-person', name, otherRow, otherSheet, otherFile })
      )
    }
  }
  return problems
}

function nameAndInstitution({ role, name, institution }: Registration): string | null {
  const folded = foldText(institution ?? '')
  const key = nameKey(name)
  return key === '' || folded === '' ? null : `${role}\n${key}\n${folded}`
}

function wholeRow({ source: { file, sheet, row } }: Registration): Problem['source'] {
  return { file, sheet, row, column: null }
}
