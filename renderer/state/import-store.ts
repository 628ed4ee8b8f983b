import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { DeskApi } from '#shared/ipc/contract'
import type { Result } from '#shared/lib/result'
import type { RegistrationsStore } from './registrations-store'

/** How the latest import of one role stands. */
type ImportStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: SpreadsheetFailure }

export type ImportStore = {
  readonly state: StoreApi<Readonly<Record<Role, ImportStatus>>>
  /** Asks for a file in a dialog. */
  readonly choose: (role: Role) => Promise<void>
  /** Reads a file that was dropped on the window. */
  readonly drop: (role: Role, file: File) => Promise<void>
  readonly openSample: () => Promise<void>
  readonly dismiss: (role: Role) => void
}

const idle: ImportStatus = { kind: 'idle' }
const reading: ImportStatus = { kind: 'reading' }

/** Brings files from main to the edition. A newer import of a role makes the answer to an older one count for nothing. */
export function createImportStore(api: DeskApi, registrations: RegistrationsStore): ImportStore {
  const state = createStore<Readonly<Record<Role, ImportStatus>>>(() => ({ mentor: idle, mentee: idle }))
  const latest: Record<Role, number> = { mentor: 0, mentee: 0 }

  const read = async (role: Role, ask: () => Promise<Result<SpreadsheetFile | null, SpreadsheetFailure>>) => {
    const turn = ++latest[role]
    state.setState({ [role]: reading })
    try {
      const answer = await ask()
      if (turn !== latest[role]) return
      state.setState({ [role]: answer.ok ? idle : { kind: 'failed', failure: answer.error } })
      if (answer.ok && answer.value !== null) await registrations.bring(role, answer.value)
    } catch (bug) {
      if (turn === latest[role]) state.setState({ [role]: idle })
      throw bug
    }
  }

  const openSample = async () => {
    const turns = { mentor: ++latest.mentor, mentee: ++latest.mentee }
    const isLatest = () => turns.mentor === latest.mentor && turns.mentee === latest.mentee
    state.setState({ mentor: reading, mentee: reading })
    try {
      const answer = await api.readSample()
      if (!isLatest()) return
      state.setState({ mentor: answer.ok ? idle : { kind: 'failed', failure: answer.error }, mentee: idle })
      if (answer.ok) await registrations.openSample(answer.value)
    } catch (bug) {
      if (isLatest()) state.setState({ mentor: idle, mentee: idle })
      throw bug
    }
  }

  return {
    state,
    choose: (role) => read(role, () => api.chooseRegistrations(role)),
    drop: (role, file) =>
      read(role, async () =>
        api.readRegistrations({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      ),
    openSample,
    dismiss: (role) => state.setState({ [role]: idle })
  }
}
