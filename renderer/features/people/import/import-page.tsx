import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { formatName, type ImportCounts, importLabel } from '#shared/messages/import-words'
import { countText } from '#shared/messages/number-words'
import { changesNothing, type Preview } from '../../../state/import-preview'
import { filesOf } from '../../../state/import-plan'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Working } from '../../../ui/working'
import { countChanges } from './change-rows'
import { ImportChoices } from './import-choices'
import { ImportNotices } from './import-notices'
import { ImportViews } from './import-views'
import { planOfFile } from './plan-of-file'

/** A file before it is imported: what it is, how it is read, and what it would change. Nothing has happened yet. */
export function ImportPage({ preview }: { readonly preview: Preview }) {
  const { plan, gone, failure, work } = preview
  const counts = useMemo(() => (plan === null ? null : countChanges(plan, gone)), [plan, gone])
  const isRead = useDeferredValue(plan !== null || failure !== null || work === null)
  return (
    <>
      <ImportHeader preview={preview} counts={counts} />
      <ImportChoices preview={preview} />
      <ImportNotices preview={preview} />
      {isRead ? (
        <ImportViews preview={preview} counts={counts} />
      ) : (
        <div className="grid flex-1 place-content-center text-muted">
          <Working text="Reading the people…" />
        </div>
      )}
    </>
  )
}

function ImportHeader({
  preview,
  counts
}: {
  readonly preview: Preview
  readonly counts: ImportCounts | null
}) {
  const { edition, imports, view } = useSession()
  const { file, plan, failure, work } = preview
  const heading = useRef<HTMLHeadingElement>(null)
  // Whom the panel shows has nothing to do with the file.
  useEffect(() => {
    view.closePanel()
    heading.current?.focus()
  }, [view])
  const sides = useStoreState(edition, (now) => now.edition.facts)
  const isOwn = useStoreState(edition, ({ kind }) => kind === 'own')
  const isIdle = work === null && failure === null && counts !== null
  const isDone = isOwn && changesNothing(filesOf(sides), preview)
  const tool =
    plan === null
      ? null
      : (planOfFile(plan, file.sha256).sheets.find((sheet) => sheet.tool !== null)?.tool ?? null)
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
      <Button look="primary" isDisabled={!isIdle || isDone} onPress={() => void imports.apply()}>
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
