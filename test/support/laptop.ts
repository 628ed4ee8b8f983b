import type { Command, Verdicts } from '#shared/domain/journal/command'
import { decide } from '#shared/domain/journal/decide'
import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { applyEntry, foldJournal } from '#shared/domain/journal/fold-journal'
import { createEnvelope } from '#shared/domain/journal/journal-entry'
import { mergeJournals, type OtherJournal } from '#shared/domain/journal/merge-journals'
import { redoEdition, undoEdition } from '#shared/domain/journal/undo-edition'
import { createImport, testHash } from './create-entry'

/** Nothing stands against anything. */
export const noVerdicts: Verdicts = { blockOf: () => null, limitOf: () => null }

/** One laptop of the committee in a test: it acts, and takes in what others did. Every step applies one entry. */
export type Laptop = {
  readonly name: string
  readonly state: () => EditionState
  readonly write: (body: EditionBody) => EditionEntry
  /** Does what a command makes, which must not be refused. */
  readonly act: (command: Command) => EditionEntry
  /** Undoes or redoes; false when that is refused. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  /** Takes in another's journal; false when there is nothing new. */
  readonly merge: (theirs: OtherJournal) => boolean
  /** What it hands out. */
  readonly journal: () => OtherJournal
}

export function createLaptop(name: string, start: readonly EditionEntry[] = []): Laptop {
  let state = foldJournal(start, name)
  const write = (body: EditionBody): EditionEntry => {
    const own = state.ledger.entries.filter((entry) => entry.laptop === name)
    const last = own[own.length - 1]
    const stamp = {
      laptop: name,
      author: `Author ${name}`,
      wallTime: '2021-06-01T09:00:00.000Z',
      previousHash: last === undefined ? null : testHash(last)
    }
    const entry: EditionEntry = { ...createEnvelope(state.ledger.heads, stamp), journal: 'edition', body }
    state = applyEntry(state, entry)
    return entry
  }
  const act = (command: Command): EditionEntry => {
    const decided = decide(state, command, noVerdicts)
    if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.error)}`)
    return write(decided.value)
  }
  const undo = (): boolean => writeIf(undoEdition(state), write)
  const redo = (): boolean => writeIf(redoEdition(state), write)
  const merge = (theirs: OtherJournal): boolean => {
    const merged = mergeJournals(state, theirs, testHash)
    if (!merged.ok) {
      if (merged.error.kind === 'nothing-new') return false
      throw new Error(JSON.stringify(merged.error))
    }
    for (const entry of merged.value.added) state = applyEntry(state, entry)
    write(merged.value.body)
    return true
  }
  const journal = () => ({ laptop: name, entries: state.ledger.entries })
  return { name, state: () => state, write, act, undo, redo, merge, journal }
}

/** Two laptops with the same edition, each at its start. */
export function createLaptops(): readonly [Laptop, Laptop] {
  return [createLaptop('a', createStart()), createLaptop('b', createStart())]
}

/** The journal of an edition with mentors `m1`, `m2` of two places each and mentees `e1` to `e4`. */
export function createStart(): readonly EditionEntry[] {
  const laptop = createLaptop('a')
  const dates = { callForMentors: null, callForMentees: null, matching: null, conference: null }
  laptop.write({ kind: 'edition-created', name: 'Example 2021', dates })
  laptop.write(createImport('mentor', ['m1', 'm2']))
  laptop.write(createImport('mentee', ['e1', 'e2', 'e3', 'e4']))
  return laptop.state().ledger.entries
}

type Found = ReturnType<typeof undoEdition>

function writeIf(found: Found, write: (body: EditionBody) => EditionEntry): boolean {
  if (found.ok) write(found.value)
  return found.ok
}
