import { useCallback, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { HeaderChoice } from '#shared/domain/header-choice'
import { fieldInside } from '#shared/messages/field-names'
import { listWords } from '#shared/messages/list-words'
import { sheetReasonWords } from '#shared/messages/sheet-reasons'
import { countText } from '#shared/messages/number-words'
import { notAskedIn, type Preview } from '../../../state/import-preview'
import { useSession } from '../../../state/session'
import { type Choice, ChoiceList } from '../../../ui/choice-list'
import { SheetColumns } from '../sheet-columns'
import { RawRows } from './raw-rows'

type Outline = Preview['outline'][number]

/** How each sheet of a file is read: where its headings stand and what its columns mean, both to be said otherwise. */
export function FileColumns({ preview }: { readonly preview: Preview }) {
  const { imports } = useSession()
  const { outline, headers } = preview
  const [wanted, setWanted] = useState<string | null>(null)
  const shown = outline.find(({ sheet }) => sheet === wanted) ?? firstOf(outline)
  const chooseColumn = useCallback(
    (proposal: ColumnProposal, field: Field) => void imports.chooseColumn(proposal, field),
    [imports]
  )
  const chooseHeader = useCallback(
    (sheet: string, row: number) => void imports.setHeader(sheet, row),
    [imports]
  )
  if (shown === null) return null
  const chosen = headers.find(({ sheet }) => sheet === shown.sheet)
  return (
    <>
      <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-2">
        {outline.length < 2 ? null : (
          <div className="flex w-64 items-center gap-2">
            <span className="text-muted">Sheet</span>
            <div className="min-w-0 flex-1">
              <ChoiceList
                label="Sheet"
                choices={outline.map(({ sheet }) => ({ id: sheet, name: sheet }))}
                chosen={shown.sheet}
                onChoose={setWanted}
              />
            </div>
          </div>
        )}
        <div className="flex min-w-0 items-center gap-2">
          <span className="shrink-0 text-muted">Headings in</span>
          <div className="w-80 min-w-0">
            <ChoiceList
              label={`Where the headings of ${shown.sheet} stand`}
              choices={headerChoices(shown, chosen)}
              chosen={chosen === undefined ? 'found' : idOf(chosen.row)}
              onChoose={(id) => void imports.setHeader(shown.sheet, rowOf(id))}
            />
          </div>
        </div>
        <p role="status" className="text-muted">
          {stateOf(shown)}
          {shown.why === null && shown.headerRow !== null ? notAskedText(notAskedIn(preview, shown)) : ''}
        </p>
      </div>
      {shown.headerRow === null ? (
        <RawRows outline={shown} onChoose={chooseHeader} />
      ) : (
        <SheetColumns
          sheet={shown.sheet}
          rows={shown.columns}
          emptyText="No column holds a text."
          onChoose={chooseColumn}
        />
      )}
    </>
  )
}

/** The first sheet that is used, else the first with anything in it. */
function firstOf(outline: readonly Outline[]): Outline | null {
  return (
    outline.find(({ why }) => why === null) ?? outline.find(({ top }) => top.length > 0) ?? outline[0] ?? null
  )
}

function headerChoices(
  { headerRow, top }: Outline,
  chosen: HeaderChoice | undefined
): readonly Choice<string>[] {
  const found = headerRow === null ? 'No row: none was found' : `Row ${headerRow}, as found`
  return [
    { id: 'found', name: chosen === undefined ? found : 'As found' },
    ...top.map(({ row, cells }) => ({ id: idOf(row), name: shortLine(`Row ${row}: ${cells.join(' · ')}`) })),
    { id: idOf(0), name: 'No row: people begin at once' },
    { id: idOf(null), name: 'Leave this sheet out' }
  ]
}

function idOf(row: number | null): string {
  return row === null ? 'out' : String(row)
}

function rowOf(id: string): number | null | 'found' {
  if (id === 'found') return id
  return id === 'out' ? null : Number(id)
}

/** What the sheet asks nobody, as the rest of what is said of its columns. */
function notAskedText(fields: readonly Field[]): string {
  return fields.length === 0 ? '' : ` · not asked: ${listWords(fields.map(fieldInside))}`
}

/** Letters of a row that a line of a list has room for. */
const lineLength = 72

function shortLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= lineLength ? line : `${line.slice(0, lineLength - 1)}…`
}

function stateOf({ why, columns }: Outline): string {
  if (why !== null) return `Left out: ${sheetReasonWords(why)}.`
  const notSure = columns.filter(({ sure }) => !sure).length
  return notSure === 0
    ? `${countText(columns.length, 'column')}, all understood`
    : `${countText(columns.length, 'column')}, ${notSure} not sure`
}
