import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Refusal } from '#shared/domain/journal/command'
import { columnKey } from '#shared/domain/journal/edition-families'
import type { Role } from '#shared/domain/registration'
import type { TextDialect } from '#shared/domain/sheet'
import type { NotSaved } from '#shared/domain/store-failure'
import type { DeskApi, GivenFile } from '#shared/ipc/contract'
import { ok } from '#shared/lib/result'
import type { Extent } from '#shared/registrations/difference/find-difference'
import type { Reader } from '../workers/create-reader'
import { pace } from '../data/give-way'
import { applyImport, applySample } from './apply-import'
import type { EditionStore } from './edition-store'
import { createImportLook } from './import-look'
import { createImportPlanner } from './import-planner'
import { type ImportState, type Listing, type Preview, toRegistrationFile } from './import-preview'
import { createImportReading } from './import-reading'
import type { RawFiles } from './raw-files'
import type { Spreadsheets } from './spreadsheets'

export type ImportStore = {
  readonly state: StoreApi<ImportState>
  /** Asks for a file in a dialog and opens it for a look. */
  readonly choose: (side: Role) => Promise<void>
  /** Opens a file that was dropped, on a role's place or beside both. */
  readonly drop: (side: Role | null, file: File) => Promise<void>
  readonly setListing: (listing: Listing) => Promise<void>
  readonly setExtent: (extent: Extent) => Promise<void>
  /** Reads a text again as it is said to be written. */
  readonly setDialect: (change: Partial<TextDialect>) => Promise<void>
  /** Reads a sheet's headings from this row, counted from 1; 0: it has none; null: leaves it out; 'found': as recognised. */
  readonly setHeader: (sheet: string, row: number | null | 'found') => Promise<void>
  /** Reads headings from where these say, in the sheets that they name. */
  readonly useHeaders: (headers: readonly HeaderChoice[]) => Promise<void>
  readonly chooseColumn: (proposal: ColumnProposal, field: Field) => Promise<void>
  /** Reads columns as these proposals say. */
  readonly useColumns: (proposals: readonly ColumnProposal[]) => Promise<void>
  /** Says who of the absent are withdrawn, by `participantKey`. */
  readonly setGone: (gone: ReadonlySet<string>) => void
  /** Imports what is shown, as one entry. */
  readonly apply: () => Promise<void>
  /** Lays the file aside; nothing has changed. Ends what is being read at once. */
  readonly cancel: () => void
  readonly openSample: () => Promise<void>
}

type ImportParts = {
  readonly api: DeskApi
  readonly edition: EditionStore
  readonly spreadsheets: Spreadsheets
  readonly reader: Reader
  readonly raw: RawFiles
  /** Makes sure that people of one's own have an edition to come into, and answers whether they have. */
  readonly ensureOwn: () => Promise<boolean>
  readonly onRefusal: (refusal: Refusal | NotSaved) => void
}

const idle: ImportState = { kind: 'idle' }

/** Takes one file at a time from its bytes to the edition; a newer one makes what an older one still answers count for nothing. */
export function createImportStore(parts: ImportParts): ImportStore {
  const { api, edition, spreadsheets, ensureOwn, onRefusal } = parts
  const state = createStore<ImportState>(() => idle)
  const look = createImportLook(state, createImportPlanner(parts))
  const read = createImportReading({ edition, spreadsheets, state, look })
  edition.state.subscribe(({ edition: now, kind }, before) => {
    if (now.facts !== before.edition.facts || kind !== before.kind) void look.refresh()
  })

  const apply = async () => {
    const preview = look.current()
    if (preview?.plan == null || preview.work !== null) return
    look.note({ work: 'importing' })
    if (!(await ensureOwn())) {
      look.note({ work: null })
      return
    }
    const done = await applyImport(parts, preview)
    await pace()
    if (done.ok) state.setState(idle, true)
    else {
      look.note({ work: null })
      onRefusal(done.error)
    }
  }
  const cancel = () => {
    if (look.current()?.work === 'importing') return
    read.forget()
    spreadsheets.cancel()
    state.setState(idle, true)
  }
  const openSample = () =>
    read.begin(null, async (own) => {
      const files = await api.readSample()
      const opened = files.ok ? await applySample(parts, files.value) : files
      if (own())
        state.setState(opened.ok ? idle : { kind: 'failed', side: null, failure: opened.error }, true)
    })

  return {
    state,
    choose: (side) => read.file(side, () => api.chooseRegistrations(side)),
    drop: (side, file) => read.file(side, async () => ok(await toGiven(file))),
    setListing: (listing) => look.change({ listing, gone: new Set(), newColumns: [] }),
    setExtent: (extent) => look.change({ extent, gone: new Set() }),
    setDialect: read.again,
    setHeader: (sheet, row) => look.change((preview) => withHeader(preview, sheet, row)),
    useHeaders: (headers) => look.change((preview) => withHeaders(preview, headers)),
    chooseColumn: (proposal, field) =>
      look.change((preview) => withColumns(preview, [{ ...proposal, field }])),
    useColumns: (proposals) => look.change((preview) => withColumns(preview, proposals)),
    setGone: (gone) => look.note({ gone }),
    apply,
    cancel,
    openSample
  }
}

async function toGiven(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** What was chosen for columns below other headings counts no more. */
function withHeader(
  { headers, newColumns }: Preview,
  sheet: string,
  row: number | null | 'found'
): Partial<Preview> {
  const others = headers.filter((header) => header.sheet !== sheet)
  return {
    headers: row === 'found' ? others : [...others, { sheet, row }],
    newColumns: newColumns.filter((choice) => choice.sheet !== sheet),
    gone: new Set()
  }
}

function withHeaders(preview: Preview, headers: readonly HeaderChoice[]): Preview {
  return headers.reduce<Preview>(
    (before, { sheet, row }) => ({ ...before, ...withHeader(before, sheet, row) }),
    preview
  )
}

/** Meanings for columns of the file, and for others like them in files that come later. */
function withColumns(preview: Preview, proposals: readonly ColumnProposal[]): Partial<Preview> {
  const role = toRegistrationFile(preview).given
  const choices = proposals.map(({ sheet, column, heading, field }) => ({
    role,
    sheet,
    column,
    heading,
    field
  }))
  const all = [...preview.newColumns, ...choices].map((choice) => [columnKey(choice), choice] as const)
  return { newColumns: [...new Map(all).values()] }
}
