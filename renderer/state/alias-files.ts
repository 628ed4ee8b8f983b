import type { SpellingTable } from '#shared/domain/journal/curation-values'
import { dialectToFind } from '#shared/domain/sheet'
import type { DeskApi } from '#shared/ipc/contract'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { countText } from '#shared/messages/number-words'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { buildAliasTable, readAliasRows } from '#shared/workbook/alias-sheet'
import type { Curator } from './curator'
import type { EditionStore } from './edition-store'
import type { Spreadsheets } from './spreadsheets'
import type { ToastStore } from './toast-store'

/** The names that count for spellings, on their way to other editions and back. */
export type AliasFiles = {
  readonly write: (table: SpellingTable) => Promise<void>
  /** Takes the names of a spreadsheet with two columns, as one act. */
  readonly add: (table: SpellingTable, file: File) => Promise<void>
}

type AliasParts = {
  readonly api: DeskApi
  readonly edition: EditionStore
  readonly curator: Curator
  readonly spreadsheets: Spreadsheets
  readonly toasts: ToastStore
}

/** More names than any edition has. */
const mostRows = 20_000

export function createAliasFiles({ api, edition, curator, spreadsheets, toasts }: AliasParts): AliasFiles {
  const write = async (table: SpellingTable) => {
    const { alias } = edition.state.getState().edition.facts
    const aliases = [...alias.values()].filter((one) => one.table === table)
    const answer = await api.exportWorkbook({
      suggestedName: `spellings-of-${table}.xlsx`,
      workbook: buildAliasTable(table, aliases)
    })
    if (!answer.ok) toasts.tell(exportFailureSentence(answer.error))
    else if (answer.value !== null) toasts.tell(`Wrote the spellings to ${answer.value.file}.`)
  }
  const add = async (table: SpellingTable, file: File) => {
    const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    const opened = await spreadsheets.open(given, dialectToFind)
    if (!opened.ok) {
      toasts.tell(spreadsheetFailureSentence(opened.error))
      return
    }
    const { name, sha256, encoding, delimiter, sheets } = opened.value
    const read = { name, sha256, encoding, delimiter, given: null, headers: [] }
    const part = { sheet: sheets[0]?.name ?? '', from: 0, to: mostRows }
    const aliases = readAliasRows((await spreadsheets.rows(read, part)) ?? [])
    if (aliases.length === 0)
      toasts.tell(`${name} has no spellings: two columns are read, the spelling and what it counts as.`)
    else if (await curator.perform({ kind: 'aliases-set', table, aliases }))
      toasts.tell(`Took ${countText(aliases.length, 'spelling')} from ${name}.`)
  }
  return { write, add }
}
