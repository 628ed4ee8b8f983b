import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EarlierPairs, EarlierPairsFailure, LeftOutRow } from '#shared/domain/earlier-pairs'
import type { Command, Refusal } from '#shared/domain/journal/command'
import type { NotSaved } from '#shared/domain/store-failure'
import type { DeskApi, GivenFile } from '#shared/ipc/contract'
import type { EditionStore } from './edition-store'
import { freeName, type Look, lookAtEarlierPairs, withPairs } from './look-at-earlier-pairs'
import type { RawFiles } from './raw-files'

/** How the latest look at a file of earlier pairs went; `file-gone`: its bytes are not kept here. */
type EarlierPairsNow =
  | { readonly kind: 'idle' | 'reading' }
  | ({ readonly kind: 'read' } & Look)
  | { readonly kind: 'file-gone'; readonly file: string }
  | { readonly kind: 'failed'; readonly failure: EarlierPairsFailure }

/** The pairs of earlier editions on their way into this one. */
export type EarlierPairsStore = {
  readonly state: StoreApi<EarlierPairsNow>
  readonly bring: (file: File) => Promise<void>
  /** Matches a file that was brought before against who is here by now. */
  readonly lookAgain: (edition: string) => Promise<void>
  /** Takes a row of the latest look as the pair that it may mean. */
  readonly count: (row: LeftOutRow) => Promise<void>
  readonly rename: (edition: string, name: string) => Promise<void>
  readonly remove: (edition: string) => Promise<void>
}

type Parts = {
  readonly api: DeskApi
  readonly edition: EditionStore
  readonly raw: RawFiles
  readonly onRefusal: (refusal: Refusal | NotSaved) => void
}

export function createEarlierPairsStore({ api, edition, raw, onRefusal }: Parts): EarlierPairsStore {
  const state = createStore<EarlierPairsNow>(() => ({ kind: 'idle' }))
  const show = (now: EarlierPairsNow) => state.setState(now, true)
  const known = () => edition.state.getState().edition.facts.earlier
  const perform = async (...commands: readonly Command[]) => {
    const done = await edition.performAll(commands)
    if (!done.ok && done.error.kind !== 'nothing-changes') onRefusal(done.error)
  }
  /** Shows what a file says, and takes it unless it says nothing of anybody here. */
  const take = async (given: GivenFile, toFound: (found: EarlierPairs) => EarlierPairs) => {
    show({ kind: 'reading' })
    const look = await lookAtEarlierPairs(api, given, edition.state.getState().pool)
    if (!look.ok) {
      show({ kind: 'failed', failure: look.error })
      return
    }
    const taken = { ...look.value, found: toFound(look.value.found) }
    if (taken.found.pairs.length > 0) await perform(toImport(taken))
    show({ kind: 'read', ...taken })
  }
  return {
    state,
    bring: async (file) => {
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      const kept = await raw.keep(given.bytes)
      if (!kept.ok) onRefusal(kept.error)
      else await take(given, (found) => ({ ...found, edition: freeName(known(), found.edition, file.name) }))
    },
    lookAgain: async (name) => {
      const before = known().get(name)
      if (before === undefined) return
      const bytes = await raw.find(before.file.sha256)
      if (bytes === null) show({ kind: 'file-gone', file: before.file.name })
      else await take({ name: before.file.name, bytes }, (found) => withPairs(found, name, before.pairs))
    },
    count: async ({ maybe }) => {
      const now = state.getState()
      if (now.kind !== 'read' || maybe === null) return
      const before = known().get(now.found.edition)?.pairs ?? []
      const counted = { ...now, found: withPairs(now.found, now.found.edition, [...before, maybe]) }
      await perform(toImport(counted))
      show(counted)
    },
    rename: async (name, next) => {
      const before = known().get(name)
      const wanted = next.trim()
      if (before === undefined || wanted === '' || wanted === name) return
      const renamed = freeName(known(), wanted, null)
      const again: Command = { ...before, kind: 'import-earlier-pairs', edition: renamed }
      await perform({ kind: 'remove-earlier-pairs', edition: name }, again)
      show({ kind: 'idle' })
    },
    remove: async (name) => {
      await perform({ kind: 'remove-earlier-pairs', edition: name })
      show({ kind: 'idle' })
    }
  }
}

function toImport({ file, found: { edition, pairs, leftOut } }: Look): Command {
  return { kind: 'import-earlier-pairs', edition, file, pairs, leftOut: leftOut.length }
}
