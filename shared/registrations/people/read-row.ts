import { placesWhenUnknown } from '#shared/domain/answers'
import type { Field } from '#shared/domain/field'
import type { DateOrder } from '#shared/domain/problem'
import type { ConfidentialAnswers, CustomAnswer, Registration, Wishes } from '#shared/domain/registration'
import { foldAnswer } from '#shared/lib/fold-answer'
import { remember } from '#shared/lib/remember'
import { hasWords } from '../has-words'
import { tidyText } from '../tidy-text'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { createListSplitter, type SplitList } from '../readers/list-splitter'
import { findOriginals } from './find-originals'
import { listFields, optionsFor, type KnownOptions } from './known-options'
import { readCapacity, readMinimum } from '../readers/read-capacity'
import { readCountry } from '../readers/read-country'
import { readExtra, softPlacesIn } from '../readers/read-extra'
import { readEmail } from '../readers/read-email'
import { readIdentityWish } from '../readers/read-identity-wish'
import { readInterest } from '../readers/read-interest'
import { readLanguages } from '../readers/read-languages'
import { joinNames, readName } from '../readers/read-name'
import { readParticipation } from '../readers/read-participation'
import { readSector, readSectors } from '../readers/read-sectors'
import { readStage } from '../readers/read-stage'
import { readTimeZone } from '../readers/read-time-zone'
import { readTimestamp } from '../readers/read-timestamp'
import { readYesNo } from '../readers/read-yes-no'
import { splitPeople } from '../readers/split-people'
import { proposal, readAs, readSurely, type Reading } from '../readers/reading'
import type { SheetColumn } from '../recogniser/sheet-column'
import type { RegistrationSheet } from '../recogniser/recognise-sheet'
import {
  answersFor,
  columnsByField,
  readAll,
  readEach,
  readOne,
  textOf,
  type RowCells,
  type RowNote
} from './column-cells'

/** A row as read: what it says of the person, whatever role, and what is doubtful in it. */
export type RowAnswers = {
  readonly person: Omit<Registration, 'role' | 'source'>
  readonly confidential: ConfidentialAnswers | null
  readonly cells: RowCells
  readonly notes: readonly RowNote[]
}

/** Learns from a whole sheet how its lists are written, and reads its rows by that. */
export function createRowReader(
  sheet: RegistrationSheet,
  { options, dateOrder }: { readonly options: KnownOptions; readonly dateOrder: DateOrder }
): (row: readonly string[]) => RowAnswers {
  const columns = columnsByField(sheet.columns)
  const habits: Habits = {
    splitters: splittersOf(sheet, options),
    ownAnswers: ownAnswersOf(sheet),
    dateOrder
  }
  const readers = createReaders(options)
  const isBlank = remember(isBlankAnswer)
  return (row) => {
    const cells: RowCells = { row, columns, isBlank, notes: [], found: new Map() }
    const answers = Object.assign(readPerson(cells, readers, habits), readInterests(cells, readers, habits))
    const person = Object.assign(answers, { originals: findOriginals(cells, answers) })
    return { person, confidential: readConfidential(cells, habits), cells, notes: cells.notes }
  }
}

/** All timestamps of a sheet as they stand there. */
export function timestampsOf({ columns, answers }: RegistrationSheet): readonly string[] {
  const stamped = columns.filter(({ field }) => field === 'timestamp')
  return stamped.flatMap(({ index }) => answers.map((row) => row[index] ?? ''))
}

/** How lists are written and own questions are answered, by the index of the column, and dates throughout. */
type Habits = {
  readonly splitters: ReadonlyMap<number, SplitList>
  readonly ownAnswers: ReadonlyMap<number, (text: string) => CustomAnswer>
  readonly dateOrder: DateOrder
}

/** Readers of what many people answer alike. */
function createReaders(options: KnownOptions) {
  const interests = (field: Field) => {
    const { offered } = optionsFor(options, field)
    return remember((text) => readInterest(text, field, offered))
  }
  return {
    country: remember(readCountry),
    timeZone: remember(readTimeZone),
    stage: remember(readStage),
    sector: remember(readSector),
    sectors: remember(readSectors),
    areas: interests('areas'),
    goals: interests('goals'),
    topics: interests('topics'),
    languages: remember(readLanguages),
    capacity: remember(readCapacity),
    participation: remember((question) => remember((text) => readParticipation(text, question))),
    consent: remember((text) => readYesNo(text, 'consent'))
  }
}

type Readers = ReturnType<typeof createReaders>

function splittersOf(
  { columns, answers }: RegistrationSheet,
  options: KnownOptions
): ReadonlyMap<number, SplitList> {
  return new Map(
    columns
      .filter(({ field }) => listFields.has(field))
      .map(({ index, field }) => {
        const cells = answers.map((row) => row[index] ?? '')
        return [index, remember(createListSplitter(cells, optionsFor(options, field).commas))]
      })
  )
}

/** People who answer a question alike share one answer: it crosses from the worker to the window once. */
function ownAnswersOf({ columns }: RegistrationSheet): Habits['ownAnswers'] {
  const own = columns.filter(({ field }) => field === 'custom')
  return new Map(
    own.map(({ index, heading, column }) => [index, remember((text) => ({ heading, column, text }))])
  )
}

function readPerson(cells: RowCells, readers: Readers, { dateOrder }: Habits) {
  return {
    name: nameIn(cells),
    email: readOne(cells, 'email', readEmail),
    institution: readOne(cells, 'institution', (text) => readSurely(tidyText(text))),
    country: readOne(cells, 'country', readers.country),
    timeZone: readOne(cells, 'timeZone', readers.timeZone) ?? zoneOfCity(cells, readers),
    stage: readOne(cells, 'stage', readers.stage),
    sector: readOne(cells, 'sector', readers.sector),
    capacity: readOne(cells, 'capacity', readers.capacity),
    minimum: readOne(cells, 'minimum', readMinimum),
    extra: readOne(cells, 'extra', readExtra) ?? softPlacesIn(cells.notes),
    participation: readOne(cells, 'participation', (text, { folded }) => readers.participation(folded)(text)),
    consent: consentIn(cells, readers),
    advisor: readOne(cells, 'advisor', (text) => readSurely(tidyText(text))),
    registeredAt: readOne(cells, 'timestamp', (text) => readTimestamp(text, dateOrder))
  }
}

function readInterests(cells: RowCells, readers: Readers, habits: Habits) {
  const interests = (field: 'areas' | 'goals' | 'topics'): readonly string[] =>
    readEach(cells, field, (text, column) => splitAnswer(habits, text, column).map(readers[field]))
  const people = (field: Field): readonly string[] =>
    readAll(cells, field, (text) => readSurely(splitPeople(text)))
  const wishes: Wishes = {
    people: once(people('people')),
    avoided: once(people('avoided')),
    sectors: once(readAll(cells, 'sectorSought', readers.sectors))
  }
  return {
    areas: once(interests('areas')),
    goals: once([...interests('goals'), ...interests('topics')]),
    languages: once(
      readAll(cells, 'languages', (text, column) => withEnglish(readers.languages(text), column))
    ),
    wishes,
    text: textsFor(cells, 'statement'),
    comments: textsFor(cells, 'comments'),
    custom: answersFor(cells, 'custom').flatMap(
      ({ column: { index }, text }) => habits.ownAnswers.get(index)?.(text) ?? []
    )
  }
}

/** Who is asked for consent and does not give it gave none. */
function consentIn(cells: RowCells, readers: Readers): boolean | null {
  const said = readOne(cells, 'consent', readers.consent)
  return cells.columns.has('consent') ? (said ?? false) : said
}

/** A first and a last name beside each other say more than one field for both. */
function nameIn(cells: RowCells): string | null {
  const joined = joinNames(textOf(cells, 'firstName'), textOf(cells, 'lastName'))
  if (joined !== null) return joined
  const { value, fact } = readName(textOf(cells, 'name'))
  if (fact !== null) cells.notes.push({ column: cells.columns.get('name')?.[0]?.column ?? null, fact })
  return value
}

/** The zone of a city stands in for one that was not asked or not told, and is listed. */
function zoneOfCity(cells: RowCells, readers: Readers): string | null {
  return readOne(cells, 'city', (text) => {
    const { value } = readers.timeZone(text)
    return value === null ? readSurely<string>(null) : readAs(value, proposal('timeZone', text, value))
  })
}

/** Who is asked for a language other than English is asked in English. */
function withEnglish(
  reading: Reading<readonly string[]>,
  { folded }: SheetColumn
): Reading<readonly string[]> {
  if (reading.value === null || !besidesEnglish(folded)) return reading
  return { ...reading, value: ['English', ...reading.value] }
}

function besidesEnglish(folded: string): boolean {
  return ['different from english', 'other than english', 'besides english', 'apart from english'].some(
    (words) => hasWords(folded, words)
  )
}

/** An option with a column of its own is one answer, whatever commas it has. */
function splitAnswer({ splitters }: Habits, text: string, { index, option }: SheetColumn): readonly string[] {
  return option === null ? (splitters.get(index)?.(text) ?? [text]) : [text]
}

function readConfidential(cells: RowCells, habits: Habits): ConfidentialAnswers | null {
  const identities = readAll(cells, 'identities', (text, column) =>
    readSurely(splitAnswer(habits, text, column))
  )
  const identityWish = readOne(cells, 'identityWish', readIdentityWish)
  const identitySought = readOne(cells, 'identitySought', (text) => readSurely(tidyText(text)))
  if (identities.length === 0 && identityWish === null && identitySought === null) return null
  return { identities: once(identities), identityWish, identitySought }
}

function textsFor(cells: RowCells, field: Field): string {
  return answersFor(cells, field)
    .map(({ text }) => text.trim())
    .join('\n\n')
}

/** Each answer once, in the spelling that stands first. */
function once<T extends string>(answers: readonly T[]): readonly T[] {
  if (answers.length < 2) return answers
  const kept = new Map<string, T>()
  for (const answer of answers) {
    const key = foldAnswer(answer)
    if (!kept.has(key)) kept.set(key, answer)
  }
  return [...kept.values()]
}

/** What is noted when a mentor left out how many mentees to take. */
export const missingCapacity = { kind: 'capacity-missing', used: placesWhenUnknown } as const
