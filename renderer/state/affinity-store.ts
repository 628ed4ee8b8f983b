import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AffinityStatus } from '#shared/domain/affinity-status'
import type { DeskApi } from '#shared/ipc/contract'
import { readAffinities } from '#shared/registrations/affinities/read-affinities'
import type { EditionStore } from './edition-store'
import { readTable } from './read-table'

export type AffinityStore = {
  readonly state: StoreApi<AffinityStatus>
  /** Reads a file of scores and brings it to the edition. */
  readonly bring: (file: File) => Promise<void>
}

export function createAffinityStore(api: DeskApi, edition: EditionStore): AffinityStore {
  const state = createStore<AffinityStatus>(() => ({ kind: 'idle' }))
  return {
    state,
    bring: async (file) => {
      state.setState({ kind: 'reading' }, true)
      try {
        state.setState(await importAffinities(file, api, edition), true)
      } catch (bug) {
        state.setState({ kind: 'idle' }, true)
        throw bug
      }
    }
  }
}

async function importAffinities(given: File, api: DeskApi, edition: EditionStore): Promise<AffinityStatus> {
  const bytes = new Uint8Array(await given.arrayBuffer())
  const file = await readTable(api, { name: given.name, bytes })
  if (!file.ok) return { kind: 'unreadable', failure: file.error }
  const read = readAffinities(file.value, edition.state.getState().pool)
  if (!read.ok) return { kind: 'unusable', failure: read.error }
  const { table, strangers } = read.value
  const { name, sha256 } = file.value
  if (table.score.length > 0)
    await edition.perform({ kind: 'import-affinities', file: { name, sha256 }, table })
  return { kind: 'done', pairs: table.score.length, strangers }
}
