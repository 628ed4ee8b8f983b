import { type ReactNode, useEffect, useState } from 'react'
import type { Participant } from '#shared/domain/participant'
import { columnReasonSentence } from '#shared/messages/column-reasons'
import { fieldName } from '#shared/messages/field-names'
import { personName } from '#shared/messages/person-name'
import { inQuotes, quoted } from '#shared/messages/quoted'
import { fileOf, findTrace, type Trace, type TracedCell } from '../../state/find-trace'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Facts } from '../../ui/facts'
import { PanelSection } from '../../ui/side-panel'
import { Working } from '../../ui/working'
import { CountsByHand } from './counts-by-hand'
import type { TracedValue } from './traced-value'

/** From a value to the file, sheet, cell and rule that it was read by, with the row as it stands in the file. */
export function TraceDialog({
  person,
  value,
  onClose
}: {
  readonly person: Participant
  readonly value: TracedValue | null
  readonly onClose: () => void
}) {
  const session = useSession()
  const [trace, setTrace] = useState<Trace | 'reading' | null>('reading')
  useEffect(() => {
    let isLeft = false
    void findTrace(session, person).then((found) => {
      if (!isLeft) setTrace(found)
    })
    return () => {
      isLeft = true
    }
  }, [session, person])
  const { sheet, row } = person.source
  const file = fileOf(session.edition.state.getState().edition, person)
  return (
    <Dialog
      title={
        value === null ? `Where ${personName(person)} stands` : `Where ${quoted(value.shown)} comes from`
      }
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <Facts
        lines={[
          { name: 'File', value: file?.name ?? person.source.file },
          { name: 'SHA-256', value: <code className="select-text">{file?.sha256 ?? 'not known'}</code> },
          { name: 'Sheet, row', value: `${sheet}, row ${row}` }
        ]}
      />
      {value === null ? null : <CountsByHand person={person} value={value} />}
      {trace === 'reading' ? <Working text="Reading the row back…" /> : null}
      {trace === null ? (
        <p className="text-muted">
          The file itself is not here. Import it again, and its rows can be looked at.
        </p>
      ) : null}
      {trace === null || trace === 'reading' ? null : <TracedRow trace={trace} row={row} value={value} />}
    </Dialog>
  )
}

function TracedRow({
  trace: { cells, around },
  row,
  value
}: {
  readonly trace: Trace
  readonly row: number
  readonly value: TracedValue | null
}) {
  const own = value === null ? [] : cells.filter((cell) => isCellOf(cell, value))
  const filled = cells.filter(({ text }) => text !== '')
  return (
    <>
      {value === null ? null : (
        <PanelSection title={own.length === 1 ? 'The cell' : 'The cells'}>
          {own.length === 0 ? (
            <p className="text-muted">
              {value.column === ''
                ? 'No cell of the file answers this.'
                : `No column was read as ${value.name.toLowerCase()}: ${inQuotes(value.shown)} is what stands for no answer.`}
            </p>
          ) : (
            <CellTable label="Cells of the value" cells={own} row={row} />
          )}
        </PanelSection>
      )}
      <PanelSection title="The row as it was read">
        <CellTable label="The row" cells={filled} row={row} />
      </PanelSection>
      <PanelSection title="The sheet around it">
        <RawRows around={around} row={row} />
      </PanelSection>
    </>
  )
}

function isCellOf({ column, field, text }: TracedCell, value: TracedValue): boolean {
  if (value.column !== undefined) return column === value.column
  return value.fields.includes(field) && text !== ''
}

function CellTable({
  label,
  cells,
  row
}: {
  readonly label: string
  readonly cells: readonly TracedCell[]
  readonly row: number
}) {
  return (
    <table aria-label={label} className="w-full table-fixed border-collapse">
      <thead>
        <tr className="text-start text-muted">
          <HeadCell width="w-16">Cell</HeadCell>
          <HeadCell width="w-1/4">Heading</HeadCell>
          <HeadCell width="w-1/4">As it stands</HeadCell>
          <HeadCell width="w-1/6">Read as</HeadCell>
          <HeadCell width="">Why</HeadCell>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ column, heading, text, field, reason }) => (
          <tr key={column} className="border-t border-line-soft align-top">
            <td className="py-1 pe-2 tabular-nums">
              {column}
              {row}
            </td>
            <td className="py-1 pe-2 wrap-anywhere">{heading}</td>
            <td className="py-1 pe-2 wrap-anywhere whitespace-pre-wrap select-text">
              <CellText text={text} />
            </td>
            <td className="py-1 pe-2">{fieldName(field)}</td>
            <td className="py-1 text-muted wrap-anywhere">{columnReasonSentence(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Letters from which on a text is scrolled in its cell. */
const longText = 400

function CellText({ text }: { readonly text: string }) {
  if (text.length < longText) return <bdi>{text}</bdi>
  return (
    <section
      aria-label="The whole text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-44 overflow-y-auto"
    >
      <bdi>{text}</bdi>
    </section>
  )
}

function HeadCell({ width, children }: { readonly width: string; readonly children: ReactNode }) {
  return (
    <th scope="col" className={`pb-1 pe-2 text-start font-normal ${width}`}>
      {children}
    </th>
  )
}

/** Rows as they stand in the sheet, the person's own marked. */
function RawRows({
  around: { first, rows },
  row
}: {
  readonly around: Trace['around']
  readonly row: number
}) {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  return (
    <section
      aria-label="Rows of the sheet"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded border border-line"
    >
      <table aria-label="The sheet around the row" className="border-collapse">
        <tbody>
          {rows.map((cells, index) => {
            const number = first + index
            return (
              <tr
                key={number}
                aria-current={number === row ? 'true' : undefined}
                className={number === row ? 'bg-accent-tint' : ''}
              >
                <th scope="row" className="px-2 text-end font-normal text-muted tabular-nums">
                  {number}
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column} className="max-w-48 truncate border-s border-line-soft px-2 py-0.5">
                    {cells[column]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
