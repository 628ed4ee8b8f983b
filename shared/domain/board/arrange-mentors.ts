import { compareText } from '#shared/lib/compare'
import { foldText } from '#shared/lib/fold-text'
import { rememberBy } from '#shared/lib/remember-by'
import type { Participant } from '../participant'
import type { Board, BoardMentor } from './board'

export type MentorOrder = 'name' | 'trouble' | 'free-places'
export type MentorGrouping = 'nothing' | 'area'

/** Mentors under one heading; `area` is null when nothing groups them or none was named. */
export type MentorGroup = { readonly area: string | null; readonly mentors: readonly BoardMentor[] }

export type Arrangement = {
  readonly order: MentorOrder
  readonly grouping: MentorGrouping
  /** Words that must stand in the name, the institution, an area, or the name of who sits there. */
  readonly filter: string
  /** The ids of mentors with something wrong. */
  readonly troubled: ReadonlySet<string>
  readonly menteeName: (id: string) => string
}

/** The mentors of a board filtered, sorted and grouped by the first area each has named. */
export function arrangeMentors({ mentors }: Board, arrangement: Arrangement): readonly MentorGroup[] {
  const { filter, grouping, menteeName } = arrangement
  const words = wordsOf(filter)
  const shown = mentors
    .filter((one) =>
      hasWords(() => [textOf(one.mentor), ...one.pairs.map(({ mentee }) => menteeName(mentee))], words)
    )
    .map((one) => ({ one, rank: rankOf(one, arrangement), name: sortNameOf(one.mentor) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || compareText(a.name, b.name) || compareText(a.one.mentor.id, b.one.mentor.id)
    )
    .map(({ one }) => one)
  return grouping === 'nothing' ? [{ area: null, mentors: shown }] : groupByArea(shown)
}

/** Whether a person fits a filter. */
export function fitsFilter(person: Participant, filter: string): boolean {
  return hasWords(() => [textOf(person)], wordsOf(filter))
}

/** Whether every word of a filter stands in one of the texts, whatever the case and the accents. */
export function fitsText(texts: readonly string[], filter: string): boolean {
  return hasWords(() => texts, wordsOf(filter))
}

/** What a person's name is sorted by; made once for each. */
export const sortNameOf = rememberBy((person: Participant) => foldText(nameOf(person)))

function wordsOf(filter: string): readonly string[] {
  return foldText(filter)
    .split(' ')
    .filter((word) => word !== '')
}

function hasWords(texts: () => readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = texts().map(foldText).join(' ')
  return words.every((word) => text.includes(word))
}

function nameOf(person: Participant): string {
  return person.name ?? person.id
}

function textOf(person: Participant): string {
  return [nameOf(person), person.institution ?? '', ...person.areas].join(' ')
}

function rankOf({ mentor, pairs }: BoardMentor, { order, troubled }: Arrangement): number {
  switch (order) {
    case 'name':
      return 0
    case 'trouble':
      return troubled.has(mentor.id) ? 0 : 1
    case 'free-places':
      return pairs.length - mentor.places
  }
}

/** Groups in the order of their size, the largest first; those without an area come last. */
function groupByArea(mentors: readonly BoardMentor[]): readonly MentorGroup[] {
  const groups = new Map<string, { readonly area: string | null; readonly mentors: BoardMentor[] }>()
  for (const one of mentors) {
    const area = one.mentor.areas[0] ?? null
    const key = area === null ? '' : foldText(area)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { area, mentors: [one] })
    else group.mentors.push(one)
  }
  return [...groups]
    .sort(([a, one], [b, other]) => {
      if ((a === '') !== (b === '')) return a === '' ? 1 : -1
      return other.mentors.length - one.mentors.length || compareText(a, b)
    })
    .map(([, group]) => group)
}
