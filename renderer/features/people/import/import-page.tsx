import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { formatName, importLabel } from '#shared/messages/import-words'
import { countText } from '#shared/messages/number-words'
import { isInEdition, type Preview, toRegistrationFile } from '../../../state/import-preview'
import { filesOf } from '../../../state/import-plan'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Tabs } from '../../../ui/tabs'
import { Working } from '../../../ui/working'
import { ColumnsTable } from '../columns-table'
import { RejectedButton } from '../rejected-button'
import { FoundProblems } from './found-problems'
import { countChanges } from './change-rows'
import { DifferenceView } from './difference-view'
import { FirstRows } from './first-rows'
import { ImportChoices } from './import-choices'
import { ImportNotices } from './import-notices'
import { RecipeDialog } from './recipe-dialog'
import { RecipeNotice } from './recipe-notice'
import { SheetsView } from './sheets-view'

type View = 'difference' | 'columns' | 'rows' | 'problems' | 'sheets'

/** A file before it is imported: what it is, how it is read, and what it would change. Nothing has happened yet. */
export function ImportPage({ preview }: { readonly preview: Preview }) {
  const { imports } = useSession()
  return (
    <>
      <ImportHeader preview={preview} />
      <ImportChoices preview={preview} />
      <ImportNotices preview={preview} />
      {preview.plan === null ? (
        <div className="grid flex-1 place-content-center text-muted">
          {preview.work === null ? null : <Working text="Reading the people…" />}
        </div>
      ) : (
        <PlanViews preview={preview} plan={preview.plan} onGone={imports.setGone} />
      )}
    </>
  )
}

function ImportHeader({ preview }: { readonly preview: Preview }) {
  const { edition, imports } = useSession()
  const { file, plan, gone, failure, work } = preview
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const sides = useStoreState(edition, (now) => now.edition.facts)
  const isOwn = useStoreState(edition, ({ kind }) => kind === 'own')
  const counts = useMemo(() => (plan === null ? null : countChanges(plan, gone)), [plan, gone])
  const isIdle = work === null && failure === null && counts !== null
  const isThere = isOwn && isInEdition(filesOf(sides), preview)
  const tool =
    plan === null ? null : (ofFile(plan, preview).sheets.find((sheet) => sheet.tool !== null)?.tool ?? null)
  const rows = file.sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
  return (
    <header className="flex shrink-0 items-start gap-3">
      <div className="min-w-0 flex-1">
        <h2 ref={heading} tabIndex={-1} className="truncate text-title font-bold outline-none">
          {file.name}
        </h2>
        <p className="truncate text-muted">
          {[
            formatName(file.format),
            ...(tool === null ? [] : [tool]),
            `${countText(rows, 'row')} in ${countText(file.sheets.length, 'sheet')}`
          ].join(' · ')}{' '}
          · <span title={file.sha256}>SHA-256 {file.sha256.slice(0, 12)}…</span>
        </p>
      </div>
      {work === null ? null : <Working text={workWords[work]} />}
      <Button isDisabled={work === 'importing'} onPress={imports.cancel}>
        Cancel
      </Button>
      <Button look="primary" isDisabled={!isIdle || isThere} onPress={() => void imports.apply()}>
        {counts === null ? 'Import' : importLabel(counts)}
      </Button>
    </header>
  )
}

const workWords: Readonly<Record<NonNullable<Preview['work']>, string>> = {
  reading: 'Reading again…',
  comparing: 'Comparing…',
  importing: 'Importing…'
}

function PlanViews({
  preview,
  plan,
  onGone
}: {
  readonly preview: Preview
  readonly plan: NonNullable<Preview['plan']>
  readonly onGone: (gone: ReadonlySet<string>) => void
}) {
  const { imports } = useSession()
  const [open, setOpen] = useState<View>('difference')
  const own = useMemo(() => ofFile(plan, preview), [plan, preview])
  const chooseColumn = useCallback(
    (proposal: ColumnProposal, field: Field) => void imports.chooseColumn(proposal, field),
    [imports]
  )
  const { given } = toRegistrationFile(preview)
  const [isSaving, setSaving] = useState(false)
  const notSure = own.columns.filter(({ sure }) => !sure).length
  return (
    <Tabs<View>
      label="What the file says"
      open={open}
      onOpen={setOpen}
      tools={
        <>
          {open === 'columns' ? <Button onPress={() => setSaving(true)}>Recipes…</Button> : null}
          {isSaving ? (
            <RecipeDialog
              columns={own.columns}
              role={given}
              suggestedName={
                own.sheets.find(({ tool }) => tool !== null)?.tool ??
                preview.file.name.replace(/\.[^.]*$/, '')
              }
              onClose={() => setSaving(false)}
            />
          ) : null}
        </>
      }
      items={[
        {
          id: 'difference',
          name: 'What changes',
          content: <DifferenceView plan={plan} gone={preview.gone} onGone={onGone} />
        },
        {
          id: 'columns',
          name: notSure === 0 ? 'Columns' : `Columns · ${notSure} not sure`,
          count: own.columns.length,
          content: (
            <>
              <RecipeNotice columns={own.columns} role={given} />
              <ColumnsTable
                proposals={own.columns}
                emptyText="No sheet of this file is used."
                onChoose={chooseColumn}
              />
            </>
          )
        },
        { id: 'rows', name: 'First rows', content: <FirstRows people={plan.firstRows} /> },
        {
          id: 'problems',
          name: 'Problems',
          count: own.problems.length,
          content: (
            <>
              <RejectedButton
                read={{
                  files: [...plan.files.mentor, ...plan.files.mentee],
                  columns: own.columns,
                  problems: own.problems
                }}
              />
              <FoundProblems problems={own.problems} />
            </>
          )
        },
        {
          id: 'sheets',
          name: 'Sheets',
          count: preview.file.sheets.length,
          content: <SheetsView file={preview.file} uses={own.sheets} />
        }
      ]}
    />
  )
}

/** What a plan says of the very file that is looked at. */
function ofFile(plan: NonNullable<Preview['plan']>, { file: { sha256 } }: Preview) {
  const names = new Set(
    [...plan.files.mentor, ...plan.files.mentee].flatMap((file) =>
      file.sha256 === sha256 ? [file.name] : []
    )
  )
  return {
    columns: plan.columns.filter(({ file }) => names.has(file)),
    sheets: plan.sheets.filter(({ file }) => names.has(file)),
    problems: plan.differences.flatMap(({ problems }) =>
      problems.flatMap(({ problem }) => (names.has(problem.source.file) ? [problem] : []))
    )
  }
}
