import type { StoreApi } from 'zustand/vanilla'
import type { Role } from '#shared/domain/registration'
import { dialectToFind, type TextDialect } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { GivenFile } from '#shared/ipc/contract'
import type { Result } from '#shared/lib/result'
import { giveWay } from '../data/give-way'
import type { EditionStore } from './edition-store'
import type { ImportLook } from './import-look'
import { filesOf } from './import-plan'
import { type ImportState, toPreview } from './import-preview'
import type { Spreadsheets } from './spreadsheets'

/** Files on their way to be looked at. */
export type ImportReading = {
  /** Reads a file that somebody hands over, null when they think better of it. */
  readonly file: (
    side: Role | null,
    ask: () => Promise<Result<GivenFile | null, SpreadsheetFailure>>
  ) => Promise<void>
  /** Reads the file that is looked at once more, written as a person says. */
  readonly again: (change: Partial<TextDialect>) => Promise<void>
  /** Begins something else that reads; `isLatest` says whether it still counts. */
  readonly begin: (side: Role | null, work: (isLatest: () => boolean) => Promise<void>) => Promise<void>
  /** What is under way counts for nothing. */
  readonly forget: () => void
}

const idle: ImportState = { kind: 'idle' }

type ReadingParts = {
  readonly edition: EditionStore
  readonly spreadsheets: Spreadsheets
  readonly state: StoreApi<ImportState>
  readonly look: ImportLook
}

/** A newer reading makes what an older one still answers count for nothing. */
export function createImportReading({ edition, spreadsheets, state, look }: ReadingParts): ImportReading {
  let latest = 0

  const begin: ImportReading['begin'] = async (side, work) => {
    const own = ++latest
    const before = state.getState()
    state.setState({ kind: 'reading', side, file: null, step: { stage: 'choosing', rows: null } }, true)
    try {
      await work(() => own === latest)
    } catch (bug) {
      if (own === latest) state.setState(before.kind === 'preview' ? before : idle, true)
      throw bug
    }
  }

  const file: ImportReading['file'] = (side, ask) => {
    const before = state.getState()
    return begin(side, async (isLatest) => {
      const given = await ask()
      if (!isLatest()) return
      if (!given.ok || given.value === null) {
        const nothing = before.kind === 'reading' ? idle : before
        state.setState(given.ok ? nothing : { kind: 'failed', side, failure: given.error }, true)
        return
      }
      const { name } = given.value
      state.setState({ kind: 'reading', side, file: name, step: { stage: 'checking', rows: null } }, true)
      await giveWay()
      const opened = await spreadsheets.open(given.value, dialectToFind, (step) => {
        if (isLatest()) state.setState({ kind: 'reading', side, file: name, step }, true)
      })
      if (!isLatest()) return
      if (!opened.ok) state.setState({ kind: 'failed', side, failure: opened.error }, true)
      else {
        const sides = filesOf(edition.state.getState().edition.facts)
        await look.open(toPreview(given.value, opened.value, { side, sides }))
      }
    })
  }

  const again = async (change: Partial<TextDialect>) => {
    const preview = look.current()
    if (preview === null || preview.work === 'importing') return
    const own = ++latest
    const dialect = { ...preview.dialect, ...change }
    look.note({ dialect, work: 'reading' })
    const opened = await spreadsheets.open(preview.given, dialect)
    if (own !== latest) return
    if (opened.ok) await look.change({ file: opened.value })
    else look.note({ failure: { of: 'spreadsheet', fact: opened.error }, work: null })
  }

  return { file, again, begin, forget: () => void (latest += 1) }
}
