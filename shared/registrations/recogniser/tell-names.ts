import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { isAddress } from '../readers/read-email'
import { sampleOf } from './score-values'
import type { SheetColumn } from './sheet-column'
import { looksLikeName, looksLikeOneName } from './text-looks'

type Rows = readonly (readonly string[])[]

/**
 * Finds who answers by what the form as a whole tells: names that stand in the person's own e-mail address are the own
 * ones, whatever the heading says, and one half of a name has its other half beside it.
 */
export function tellNames(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const [half, ...otherHalves] = columns.filter(({ field }) => field === 'firstName' || field === 'lastName')
  const told = columns.map((column): SheetColumn => {
    if (namesFew(column, answers)) return { ...column, sure: false }
    if (half === undefined || otherHalves.length > 0) return column
    if (isWholeName(column, answers)) return { ...column, field: 'name' }
    return isOtherHalf(column, answers) ? { ...column, field: otherHalf(half.field) } : column
  })
  const has = (field: Field): boolean => told.some((column) => column.field === field && column.sure)
  if (has('name') || (has('firstName') && has('lastName'))) return told
  const addresses = told.find(({ field, sure }) => field === 'email' && sure)
  if (addresses === undefined) return told
  return told.map((column) => {
    const share = isOpen(column) ? shareInAddress(column.index, addresses.index, answers) : 0
    if (share < enough) return column
    const field = nameBeside(column, told, answers)
    return field === null
      ? column
      : { ...column, field, score: 0.9, sure: true, reason: { kind: 'in-address', share }, words: null }
  })
}

/** Half of the people at least have their name in their address; fewer than three people tell nothing. */
const enough = 0.5
const leastPeople = 3

/** Rows that are looked at: enough to tell. */
const manyRows = 200

/** Everybody has a name: one that most people leave out is somebody else's. */
function namesFew({ field, reason, index }: SheetColumn, answers: Rows): boolean {
  if ((field !== 'name' && field !== 'firstName' && field !== 'lastName') || reason.kind === 'chosen-by-hand')
    return false
  const people = answers.slice(0, manyRows).filter(hasAnswers)
  const named = people.filter((row) => !isBlankAnswer(row[index] ?? '')).length
  return named < people.length * 0.6
}

function hasAnswers(row: readonly string[]): boolean {
  return row.some((cell) => !isBlankAnswer(cell))
}

/** A heading that names one half, "Nombre" or "Nom", above whole names, asks for these. */
function isWholeName({ field, reason, index }: SheetColumn, answers: Rows): boolean {
  if ((field !== 'firstName' && field !== 'lastName') || reason.kind === 'chosen-by-hand') return false
  return shareOf(sampleOf(answers, index), looksLikeName) >= 0.8
}

/** A heading that says "Name", "Nome", above single words, beside one half, asks for the other. */
function isOtherHalf({ field, reason, index }: SheetColumn, answers: Rows): boolean {
  if (field !== 'name' || reason.kind === 'chosen-by-hand') return false
  return shareOf(sampleOf(answers, index), isOneWord) >= 0.8
}

function isOneWord(text: string): boolean {
  return looksLikeOneName(text) && !looksLikeName(text)
}

function otherHalf(half: Field): Field {
  return half === 'firstName' ? 'lastName' : 'firstName'
}

/** Whether nothing sure was made of a column yet, but that it names people. */
function isOpen({ sure, field, reason, isEmpty }: SheetColumn): boolean {
  return !isEmpty && reason.kind !== 'chosen-by-hand' && (!sure || field === 'custom' || field === 'people')
}

/** Which name a column of own names holds: a whole one, or the half that the column beside it lacks. */
function nameBeside({ index }: SheetColumn, columns: readonly SheetColumn[], answers: Rows): Field | null {
  const sample = sampleOf(answers, index)
  const beside = [columns[index - 1], columns[index + 1]].filter((column) => column?.sure === true)
  if (beside.some((column) => column?.field === 'firstName')) return 'lastName'
  if (beside.some((column) => column?.field === 'lastName')) return 'firstName'
  return shareOf(sample, looksLikeName) >= 0.8 ? 'name' : null
}

/** The share of people whose address holds a word of what they answered. */
function shareInAddress(column: number, addresses: number, answers: Rows): number {
  const looked = answers.slice(0, manyRows)
  const pairs = looked
    .map((row) => [row[column] ?? '', (row[addresses] ?? '').trim()] as const)
    .filter(([text, address]) => text.trim() !== '' && isAddress(address))
  if (
    pairs.length < leastPeople ||
    pairs.length < looked.filter(hasAnswers).length * 0.6 ||
    !pairs.every(([text]) => looksLikeOneName(text) || looksLikeName(text))
  )
    return 0
  return shareOf(pairs, ([text, address]) => {
    const own = foldText(address.slice(0, address.indexOf('@')))
    return foldText(text)
      .split(' ')
      .some((word) => word.length >= 3 && own.includes(word))
  })
}

function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / items.length
}
