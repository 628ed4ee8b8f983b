import { useMemo } from 'react'
import { toFigures } from '#shared/domain/assignment-figures'
import type { Workbook } from '#shared/domain/workbook-model'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { countText, scoreText, totalText } from '#shared/messages/number-words'
import { policyName } from '#shared/messages/policy-words'
import type { ExportedRun } from '../../state/workbook-source'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import type { TableColumn } from '../../ui/table-column'
import { Working } from '../../ui/working'

/** What the workbook of the final assignments will hold, and the button that writes it. */
export function ExportPage() {
  const { edition, matching, view, workbook } = useSession()
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const run = useRun()
  const built = useMemo(() => (run === null ? null : workbook.current()), [run, workbook])
  const isRunning = useStoreState(matching, ({ kind }) => kind === 'running')
  if (run === null || built === null) {
    if (isRunning) return <Working text="Matching…" />
    return (
      <EmptyState
        sentence="There are no assignments to export yet. Import mentors and mentees first."
        action={
          <Button look="primary" onPress={() => view.open('people')}>
            Go to People
          </Button>
        }
      />
    )
  }
  const { matched, total, worst } = toFigures(run.assignment)
  const figures = `${countText(matched, 'pair')} · total ${totalText(total)}${worst === null ? '' : ` · worst ${scoreText(worst)}`}`
  return (
    <>
      <div className="flex items-start gap-6">
        <div className="min-w-0 flex-1">
          <h2 className="mb-2 text-text font-bold">Final assignments</h2>
          <Facts
            lines={[
              { name: 'Taken from', value: origins[run.decidedBy] },
              { name: 'Policy', value: policyName(policy) },
              { name: 'Pairs', value: figures },
              {
                name: 'Optimum',
                value: optimumText(run)
              },
              { name: 'Left out', value: 'Everything that was told in confidence' }
            ]}
          />
        </div>
        <ExportButton />
      </div>
      {run.decidedBy === 'board' && matched === 0 ? (
        <Notice tone="caution" actions={<Button onPress={() => view.open('review')}>Go to Review</Button>}>
          Everybody is on the parking list. The workbook would hold no pair, only the waiting list.
        </Notice>
      ) : null}
      <ExportResult workbook={built} />
      <DataTable
        label="Sheets of the workbook"
        columns={columns}
        rows={built.sheets}
        rowId={({ name }) => name}
        emptyText="The workbook has no sheet."
      />
    </>
  )
}

/** What would be exported now: it follows the board and the proposals. */
function useRun(): ExportedRun | null {
  const { edition, matching, workbook } = useSession()
  useStoreState(edition, () => workbook.run())
  return useStoreState(matching, () => workbook.run())
}

const origins: Readonly<Record<ExportedRun['decidedBy'], string>> = {
  policy: 'The proposal: nobody has a seat on the board yet',
  board: 'The board: the pairs as the committee seated them'
}

function optimumText({ decidedBy, certified }: ExportedRun): string {
  if (decidedBy === 'board') return 'Not claimed: people decided'
  return certifiedTexts[certified]
}

const certifiedTexts: Readonly<Record<ExportedRun['certified'], string>> = {
  'by-prices': 'Checked by its certificate, without the solver',
  'by-highs': 'The limits per group bind: solved by HiGHS, which gives no certificate',
  no: 'Not proven: the certificate did not hold'
}

type Sheet = Workbook['sheets'][number]

const columns: readonly TableColumn<Sheet>[] = [
  {
    id: 'name',
    heading: 'Sheet',
    value: ({ name }) => name,
    width: 'minmax(120px, 200px)',
    isSortable: false
  },
  {
    id: 'rows',
    heading: 'Rows',
    value: ({ rows }) => rows.length,
    width: '72px',
    align: 'end',
    isSortable: false
  },
  {
    id: 'columns',
    heading: 'Columns',
    value: (sheet) => sheet.columns.map(({ heading }) => heading).join(', '),
    width: 'minmax(120px, 1fr)',
    isSortable: false
  }
]

function ExportButton() {
  const { exports } = useSession()
  const isWriting = useStoreState(exports, ({ kind }) => kind === 'writing')
  return (
    <div className="flex items-center gap-3">
      {isWriting ? <Working text="Writing and checking…" /> : null}
      <Button look="primary" isDisabled={isWriting} onPress={() => void exports.exportWorkbook()}>
        Export…
      </Button>
    </div>
  )
}

function ExportResult({ workbook }: { readonly workbook: Workbook }) {
  const { exports } = useSession()
  const now = useStoreState(exports, (state) => state)
  if (now.kind === 'failed') return <Notice tone="stop">{exportFailureSentence(now.failure)}</Notice>
  if (now.kind !== 'exported') return null
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  return (
    <Notice tone="good">
      Exported {now.file}. It was opened again and compared cell by cell:{' '}
      {countText(workbook.sheets.length, 'sheet')}, {countText(rows, 'row')}.
    </Notice>
  )
}
