import { createStore, type StoreApi } from 'zustand/vanilla'
import { type EditionDates, type EditionDescription, noDates } from '#shared/domain/journal/edition-values'
import type { Refusal } from '#shared/domain/journal/command'
import type { JournalDamage, NotSaved, SaveFailure, StoreFailure } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import type { EditionSummary } from '../data/editions'
import type { StrongPassphrase } from '../vault/passphrase'
import { createRecoveryCode } from '../vault/recovery-code'
import type { EditionStore } from './edition-store'
import type { EditionVaults, OpenedEdition, OpenFailure } from './edition-vaults'
import type { SaveStore } from './save-store'

/** What is asked of the person about an edition as a whole. */
export type EditionQuestion =
  | { readonly kind: 'new' | 'describe' | 'passphrase' | 'recovery' }
  | { readonly kind: 'unlock'; readonly edition: EditionSummary }
  /** Shows a recovery code, once. */
  | { readonly kind: 'code'; readonly code: string }

/** `list` is null until it was read. `open` is the edition of one's own on the desk, `damage` what is wrong with it. */
export type Editions = {
  readonly list: readonly EditionSummary[] | null
  readonly failure: StoreFailure | null
  readonly open: EditionSummary | null
  readonly damage: JournalDamage | null
  readonly question: EditionQuestion | null
}

export type EditionsStore = {
  readonly state: StoreApi<Editions>
  readonly vaults: EditionVaults
  readonly refresh: () => Promise<void>
  readonly ask: (question: EditionQuestion) => void
  /** Leaves the question as it is. */
  readonly dismiss: () => void
  readonly create: (
    description: EditionDescription,
    keys: { readonly passphrase: StrongPassphrase; readonly wantsCode: boolean }
  ) => Promise<Result<null, OpenFailure | SaveFailure | NotSaved | Refusal>>
  readonly unlock: (edition: EditionSummary, passphrase: string) => Promise<Result<null, OpenFailure>>
  /** Makes a recovery code in place of an older one, and shows it. */
  readonly renewCode: (
    edition: string,
    passphrase: string
  ) => Promise<Result<null, OpenFailure | SaveFailure>>
  /** Drops the keys of the edition; what is on the desk stays until the window is loaded anew. */
  readonly lock: () => Promise<void>
  /** Makes sure that an edition of one's own is on the desk: asks for a new one where there is none. */
  readonly ensureOwn: () => Promise<boolean>
}

/** The editions of this laptop: which there are, which is open, and what is asked about them. */
export function createEditionsStore(
  vaults: EditionVaults,
  desk: EditionStore,
  { watch }: SaveStore
): EditionsStore {
  const state = createStore<Editions>(() => ({
    list: null,
    failure: null,
    open: null,
    damage: null,
    question: null
  }))
  let opened: OpenedEdition | null = null
  let waiting: ((hasOne: boolean) => void) | null = null
  const answer = (hasOne: boolean) => {
    waiting?.(hasOne)
    waiting = null
  }

  const refresh = async () => {
    const list = await vaults.list()
    state.setState(list.ok ? { list: list.value, failure: null } : { failure: list.error })
  }
  /** Puts an edition on the desk; one whose making was cut off before its first entry gets it now. */
  const show = async (next: OpenedEdition, dates: EditionDates, question: EditionQuestion | null = null) => {
    await opened?.lock()
    opened = next
    const { id, name, entries, damage } = next
    await desk.open('own', entries, watch(next.keeper, entries.at(-1)?.wallTime ?? null))
    const made = entries.length === 0 ? await desk.perform({ kind: 'create-edition', name, dates }) : ok(null)
    state.setState({ open: { id, name }, damage, question })
    answer(true)
    return made
  }
  // The name shows before the passphrase: the store's copy follows the journal, also when that is undone.
  desk.state.subscribe(({ kind, edition: { edition } }) => {
    const { open } = state.getState()
    if (kind !== 'own' || open === null || edition === null || edition.name === open.name) return
    const renamed = { ...open, name: edition.name }
    state.setState({ open: renamed })
    void vaults.rename(renamed)
  })

  return {
    state,
    vaults,
    refresh,
    ask: (question) => state.setState({ question }),
    dismiss: () => {
      state.setState({ question: null })
      answer(false)
    },
    create: async ({ name, dates }, { passphrase, wantsCode }) => {
      const code = wantsCode ? createRecoveryCode() : null
      const made = await vaults.create({ name: name.trim(), passphrase, recoveryCode: code })
      if (!made.ok) return made
      return show(made.value, dates, code === null ? null : { kind: 'code', code })
    },
    unlock: async (edition, passphrase) => {
      const found = await vaults.open(edition, passphrase)
      if (!found.ok) return found
      await show(found.value, noDates)
      return ok(null)
    },
    renewCode: async (edition, passphrase) => {
      const made = await vaults.createRecoveryCode(edition, passphrase)
      if (made.ok) state.setState({ question: { kind: 'code', code: made.value } })
      return made.ok ? ok(null) : made
    },
    lock: async () => {
      await opened?.lock()
      opened = null
    },
    ensureOwn: () => {
      if (desk.state.getState().kind === 'own') return Promise.resolve(true)
      answer(false)
      state.setState({ question: { kind: 'new' } })
      return new Promise((resolve) => (waiting = resolve))
    }
  }
}
