import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BlockOf, Command, Refusal, Verdicts } from '#shared/domain/journal/command'
import { decide } from '#shared/domain/journal/decide'
import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import { foldJournal } from '#shared/domain/journal/fold-journal'
import type { PersonalPart } from '#shared/domain/journal/personal-part'
import { redoEdition, undoEdition } from '#shared/domain/journal/undo-edition'
import type { Pool } from '#shared/domain/participant'
import type { NotSaved } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { createMemory, type Memory } from '#shared/scoring/memory'
import { inSteps, pace } from '../data/give-way'
import type { EditionKeeper } from './edition-keeper'
import { createNames } from './edition-names'
import { createEditionParts, type EditionParts } from './edition-parts'
import { createDraft, type JournalDraft, type Scribe } from './journal-draft'
import { createTurns } from './create-turns'
import { createWindowKeeper } from './window-keeper'

/** Whose edition is on the desk; nothing of one ever gets into another. */
type EditionKind = 'none' | 'sample' | 'own'

/**
 * The edition on the desk. `edition` is the one source of truth: setup, policy, conflicts and facts (seats, decisions,
 * notes …) are read from it. `pool` stays the same object while nobody in it changes. `latest` is what was done last in
 * this window, be it an undo; null when nothing was.
 */
export type EditionOnDesk = {
  readonly kind: EditionKind
  readonly edition: EditionState
  readonly pool: Pool
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly latest: EditionEntry | null
}

export type EditionStore = {
  readonly state: StoreApi<EditionOnDesk>
  /** Does what a person asks for, once everything that was asked before is done. What cannot be kept is not done. */
  readonly perform: (command: Command) => Promise<Result<null, Refusal | NotSaved>>
  /** Does several things as one act: undo, redo and the history take them together. */
  readonly performAll: (commands: readonly Command[]) => Promise<Result<null, Refusal | NotSaved>>
  readonly undo: () => Promise<Result<null, UndoRefusal | NotSaved>>
  readonly redo: () => Promise<Result<null, UndoRefusal | NotSaved>>
  /** Makes erasable what belongs to these people (see `ownersOf`): the reason of a forbid, a note, answers. */
  readonly toPart: <T>(content: T, owners: readonly string[]) => Promise<Result<PersonalPart<T>, NotSaved>>
  readonly newId: () => string
  /** Which rule blocks a pair now, with what was compared; a person's own forbid is not among them. */
  readonly blockOf: BlockOf
  /** How ids become words now. */
  readonly names: () => EntryNames
  /** Resolves when everything that was asked for so far is done or refused. */
  readonly settled: () => Promise<void>
  /** Where the edition on the desk is kept. */
  readonly keeper: () => EditionKeeper
  /** Puts another edition on the desk; what was there is gone from this window. */
  readonly open: (
    kind: EditionKind,
    entries: readonly EditionEntry[],
    keeper?: EditionKeeper
  ) => Promise<void>
}

type EditionEdge = Omit<Scribe, 'laptop'> & { readonly newId: () => string }

/** What is made of an edition and remembered before it shows, one after the other. */
type Prepare = readonly ((edition: EditionState, pool: Pool) => unknown)[]

type EditionOptions = { readonly memory?: Memory; readonly prepare?: Prepare }

/** Holds the edition; the journal is the only way it changes. What it may do is decided in `shared/domain/journal`. */
export function createEditionStore(edge: EditionEdge, options: EditionOptions = {}): EditionStore {
  const { memory = createMemory(), prepare = [] } = options
  const parts = createEditionParts(memory)
  let keeper = createWindowKeeper(edge.newId())
  const toDesk = (kind: EditionKind, edition: EditionState, latest: EditionEntry | null) =>
    withAbilities({ kind, edition, pool: parts.poolOf(edition), latest })
  const state = createStore(() => toDesk('none', foldJournal([], keeper.laptop), null))
  const inTurn = createTurns()
  let together: Promise<unknown> = Promise.resolve()
  const begin = () => createDraft(state.getState().edition, { ...edge, laptop: keeper.laptop })
  const write = async (body: EditionBody) => {
    const draft = begin()
    const entry = await draft.write(body)
    const kept = await keeper.keep([entry])
    if (!kept.ok) return notSaved(kept.error)
    await makeReady(draft.edition(), parts, prepare)
    state.setState(toDesk(state.getState().kind, draft.edition(), entry), true)
    // Asked for before anything else is kept: these are all entries there are.
    if (bringsMany(body)) together = keeper.keepTogether(entriesOf(draft.edition()))
    return kept
  }

  const performAll = (commands: readonly Command[]) =>
    inTurn(async () => {
      const decided = await decideAll(begin(), commands, parts.verdictsOf)
      return decided.ok ? write(decided.value) : decided
    })

  const retake = (find: typeof undoEdition) =>
    inTurn(async () => {
      const found = find(state.getState().edition)
      return found.ok ? write(found.value) : found
    })

  return {
    state,
    perform: (command) => performAll([command]),
    performAll,
    undo: () => retake(undoEdition),
    redo: () => retake(redoEdition),
    toPart: (content, owners) => toPart(keeper, content, owners),
    newId: edge.newId,
    blockOf: (pair) => parts.verdictsOf(state.getState().edition).blockOf(pair),
    names: () => createNames(state.getState().edition),
    settled: async () => {
      await inTurn(() => undefined)
      await Promise.allSettled([together])
    },
    keeper: () => keeper,
    open: (kind, entries, next = createWindowKeeper(edge.newId())) =>
      inTurn(async () => {
        await pace()
        const edition = foldJournal(entries, next.laptop)
        await makeReady(edition, parts, prepare)
        keeper = next
        state.setState(toDesk(kind, edition, null), true)
      })
  }
}

/** So many people, each opened by a key of their own, are worth to be kept together. */
const manyPeople = 200

function bringsMany(body: EditionBody): boolean {
  const sides = body.kind === 'registrations-imported' ? body.sides : []
  return sides.reduce((sum, { people }) => sum + people.length, 0) >= manyPeople
}

function entriesOf({ ledger }: EditionState): readonly EditionEntry[] {
  return [...ledger.entries, ...ledger.waiting]
}

function withAbilities(desk: Omit<EditionOnDesk, 'canUndo' | 'canRedo'>): EditionOnDesk {
  return { ...desk, canUndo: undoEdition(desk.edition).ok, canRedo: redoEdition(desk.edition).ok }
}

/** Worked out when it is shown, all that a large edition takes would hold the window up. */
async function makeReady(edition: EditionState, { poolInSteps }: EditionParts, all: Prepare): Promise<void> {
  await pace()
  const pool = await inSteps(poolInSteps(edition))
  for (const make of all) {
    await pace()
    await make(edition, pool)
  }
  // What shows it all is a task of its own.
  await pace()
}

/** The one fact that commands make, each decided as if those before were done; what would change nothing is passed over. */
async function decideAll(
  rehearsal: JournalDraft,
  commands: readonly Command[],
  verdictsOf: (edition: EditionState) => Verdicts
): Promise<Result<EditionBody, Refusal>> {
  const facts: EditionBody[] = []
  for (const command of commands) {
    const edition = rehearsal.edition()
    const decided = decide(edition, command, verdictsOf(edition))
    await pace()
    if (!decided.ok && decided.error.kind !== 'nothing-changes') return decided
    if (!decided.ok) continue
    facts.push(decided.value)
    if (commands.length > 1) await rehearsal.write(decided.value)
  }
  const [first, ...others] = facts
  if (first === undefined) return err({ kind: 'nothing-changes' })
  return ok(others.length === 0 ? first : { kind: 'done-together', facts })
}

function notSaved(failure: NotSaved['failure']): Result<never, NotSaved> {
  return err({ kind: 'not-saved', failure })
}

async function toPart<T>(
  { createPart }: EditionKeeper,
  content: T,
  owners: readonly string[]
): Promise<Result<PersonalPart<T>, NotSaved>> {
  const made = await createPart(content, owners)
  return made.ok ? made : notSaved(made.error)
}
