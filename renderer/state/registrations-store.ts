import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Desk, importedFiles } from '#shared/domain/desk'
import type { Pool } from '#shared/domain/participant'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { type ReadRegistrations, readRegistrations } from '#shared/registrations/read-registrations'
import { toPool } from '#shared/registrations/to-pool'
import type { DeskStore } from './desk-store'

/** The people in the imported files; `isComplete` when both roles were imported. */
type Registered =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly failure: RegistrationsFailure }
  | {
      readonly kind: 'read'
      readonly read: ReadRegistrations
      readonly pool: Pool
      readonly isComplete: boolean
    }

export type RegistrationsStore = { readonly state: StoreApi<Registered> }

/** Reads the people anew whenever a file or the meaning of a column changes. */
export function createRegistrationsStore(desk: DeskStore): RegistrationsStore {
  const state = createStore<Registered>(() => ({ kind: 'nothing' }))
  desk.state.subscribe((now, before) => {
    if (now.files !== before.files || now.columns !== before.columns) state.setState(readPeople(now), true)
  })
  return { state }
}

function readPeople({ files, columns }: Desk): Registered {
  const imported = importedFiles(files)
  if (imported.length === 0) return { kind: 'nothing' }
  const result = readRegistrations(imported, { columns })
  if (!result.ok) return { kind: 'failed', failure: result.error }
  return { kind: 'read', read: result.value, pool: toPool(result.value), isComplete: imported.length === 2 }
}
