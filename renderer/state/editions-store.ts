import { createStore, type StoreApi } from 'zustand/vanilla'
import { type EditionDescription, noDates } from '#shared/domain/journal/edition-values'
import type { Refusal } from '#shared/domain/journal/command'
import type { SealedCopy } from '#shared/domain/sealed-copy'
import type {
  EditionDamage,
  EditionFailure,
  NotSaved,
  SaveFailure,
  StoreFailure
} from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { EditionSummary } from '../data/editions'
import type { StrongPassphrase } from '../vault/passphrase'
import { createRecoveryCode } from '../vault/recovery-code'
import type { EditionStore } from './edition-store'
import type { EditionVaults, OpenedEdition, OpenFailure } from './edition-vaults'
import type { SaveStore } from './save-store'

/** What is asked of the person about an edition as a whole. */
type EditionQuestion =
  | { readonly kind: 'new' | 'describe' | 'passphrase' | 'recovery' }
  | { readonly kind: 'unlock'; readonly edition: EditionSummary }
  /** Shows a recovery code, once. */
  | { readonly kind: 'code'; readonly code: string }

/**
 * `list` is null until it was read. `open` is the edition of one's own on the desk, `damages` what is wrong with it,
 * `aside` how many of its records were set aside.
 */
type Editions = {
  readonly list: readonly EditionSummary[] | null
  readonly failure: StoreFailure | null
  readonly open: EditionSummary | null
  readonly damages: readonly EditionDamage[]
  readonly aside: number
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
  /** Goes on after damage from what stands; see `rebuildJournals`. Refused when there is nothing to mend. */
  readonly goOn: () => Promise<Result<null, EditionFailure | SaveFailure>>
  /** The edition as it is kept, still sealed. */
  readonly copy: () => Promise<Result<SealedCopy, EditionFailure>>
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
  const state = createStore<Editions>(() => nothingKnown)
  const wish = createWish()
  const opening = createOpening({ vaults, desk, watch, state, onOpen: () => wish.come(true) })
  followName(desk, state, vaults)
  return {
    ...opening,
    state,
    vaults,
    refresh: async () => {
      const list = await vaults.list()
      state.setState(list.ok ? { list: list.value, failure: null } : { failure: list.error })
    },
    ask: (question) => state.setState({ question }),
    dismiss: () => {
      state.setState({ question: null })
      wish.come(false)
    },
    ensureOwn: () => {
      if (desk.state.getState().kind === 'own') return Promise.resolve(true)
      state.setState({ question: { kind: 'new' } })
      return wish.make()
    }
  }
}

type OpeningParts = Pick<SaveStore, 'watch'> & {
  readonly vaults: EditionVaults
  readonly desk: EditionStore
  readonly state: StoreApi<Editions>
  readonly onOpen: () => void
}

type Opening = Pick<EditionsStore, 'create' | 'unlock' | 'renewCode' | 'goOn' | 'copy' | 'lock'>

/** Puts editions on the desk, one at a time, and takes them away again. */
function createOpening(parts: OpeningParts): Opening {
  const { vaults, desk, watch, state, onOpen } = parts
  let opened: OpenedEdition | null = null

  const show = async (next: OpenedEdition, question: EditionQuestion | null) => {
    await opened?.lock()
    opened = next
    const { id, name, entries, damages, aside } = next
    await desk.open('own', entries, watch(next.keeper, entries.at(-1)?.wallTime ?? null))
    state.setState({ open: { id, name }, damages, aside, question })
  }
  /** The first entry; an edition whose making was cut off before it gets it when it is opened. */
  const begin = async (description: EditionDescription) => {
    const begun = await desk.perform({ kind: 'create-edition', ...description })
    onOpen()
    return begun
  }
  const beginIfEmpty = async ({ name, entries, damages }: OpenedEdition) => {
    if (entries.length > 0 || damages.length > 0) onOpen()
    else await begin({ name, dates: noDates })
  }

  return {
    create: async (description, { passphrase, wantsCode }) => {
      const name = description.name.trim()
      const code = wantsCode ? createRecoveryCode() : null
      const made = await vaults.create({ name, passphrase, recoveryCode: code })
      if (!made.ok) return made
      await show(made.value, code === null ? null : { kind: 'code', code })
      return begin({ ...description, name })
    },
    unlock: async (edition, passphrase) => {
      const found = await vaults.open(edition, passphrase)
      if (!found.ok) return found
      await show(found.value, null)
      await beginIfEmpty(found.value)
      return ok(null)
    },
    goOn: async () => {
      if (opened === null) return err({ kind: 'locked' })
      const next = await opened.goOn()
      if (!next.ok) return next
      opened = null
      await show(next.value, null)
      await beginIfEmpty(next.value)
      return ok(null)
    },
    copy: async () => (opened === null ? err({ kind: 'locked' }) : opened.copy()),
    renewCode: async (edition, passphrase) => {
      const made = await vaults.createRecoveryCode(edition, passphrase)
      if (made.ok) state.setState({ question: { kind: 'code', code: made.value } })
      return made.ok ? ok(null) : made
    },
    lock: async () => {
      await opened?.lock()
      opened = null
    }
  }
}

const nothingKnown: Editions = {
  list: null,
  failure: null,
  open: null,
  damages: [],
  aside: 0,
  question: null
}

/** Somebody waits for an edition of one's own; who asks later takes the place of who asked before. */
function createWish() {
  let answer: ((hasOne: boolean) => void) | null = null
  const come = (hasOne: boolean) => {
    answer?.(hasOne)
    answer = null
  }
  const make = (): Promise<boolean> => {
    come(false)
    return new Promise((resolve) => (answer = resolve))
  }
  return { make, come }
}

/** The name shows before the passphrase: the store's copy follows the journal, also when that is undone. */
function followName(desk: EditionStore, state: StoreApi<Editions>, vaults: EditionVaults): void {
  desk.state.subscribe(({ kind, edition: { edition } }) => {
    const { open } = state.getState()
    if (kind !== 'own' || open === null || edition === null || edition.name === open.name) return
    const renamed = { ...open, name: edition.name }
    state.setState({ open: renamed })
    void vaults.rename(renamed)
  })
}
