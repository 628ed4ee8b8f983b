import { useMemo, useState } from 'react'
import type { ImportCounts } from '#shared/messages/import-words'
import { type Preview, toRegistrationFile } from '../../../state/import-preview'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import { type TabItem, Tabs } from '../../../ui/tabs'
import { RejectedButton } from '../rejected-button'
import { DifferenceView } from './difference-view'
import { FileColumns } from './file-columns'
import { FirstRows } from './first-rows'
import { FoundProblems } from './found-problems'
import { planOfFile } from './plan-of-file'
import { RecipeDialog } from './recipe-dialog'
import { RecipeNotice } from './recipe-notice'
import { SheetsView } from './sheets-view'

type View = 'difference' | 'columns' | 'rows' | 'problems' | 'sheets'

/** What a file says, from its sheets to what it would change. While nobody can be read from it, its columns stand alone. */
export function ImportViews({
  preview,
  counts
}: {
  readonly preview: Preview
  readonly counts: ImportCounts | null
}) {
  const [wanted, setWanted] = useState<View>(preview.plan === null ? 'columns' : 'difference')
  const columns = useColumnsTab(preview)
  const planned = usePlanTabs(preview, counts)
  const items =
    planned === null ? [columns.tab, sheetsTab(preview)] : planned.tabs.toSpliced(1, 0, columns.tab)
  const open = items.some(({ id }) => id === wanted) ? wanted : 'columns'
  return (
    <>
      <Tabs<View>
        label="What the file says"
        open={open}
        onOpen={setWanted}
        tools={open === 'columns' ? columns.tools : open === 'problems' ? planned?.tools : null}
        items={items}
      />
      {columns.dialog}
    </>
  )
}

/** Columns of the sheets that are used, of all of them where none is. */
function useColumnsTab(preview: Preview) {
  const { file, outline, headers } = preview
  const { given: role } = toRegistrationFile(preview)
  const [isSaving, setSaving] = useState(false)
  const columns = useMemo(() => {
    const used = outline.filter(({ why }) => why === null)
    return (used.length === 0 ? outline : used).flatMap((sheet) => sheet.columns)
  }, [outline])
  const notSure = columns.filter(({ sure }) => !sure).length
  const tool = preview.plan?.sheets.find((sheet) => sheet.tool !== null)?.tool ?? null
  const tab: TabItem<View> = {
    id: 'columns',
    name: notSure === 0 ? 'Columns' : `Columns · ${notSure} not sure`,
    count: columns.length,
    content: (
      <>
        <RecipeNotice file={{ columns, role, outline, headers }} />
        <FileColumns preview={preview} />
      </>
    )
  }
  const tools = <Button onPress={() => setSaving(true)}>Recipes…</Button>
  // Beside the tabs, which draw what stands in them twice.
  const dialog = isSaving ? (
    <RecipeDialog
      file={{ columns, role, outline, headers }}
      suggestedName={tool ?? file.name.replace(/\.[^.]*$/, '')}
      onClose={() => setSaving(false)}
    />
  ) : null
  return { tab, tools, dialog }
}

function usePlanTabs(preview: Preview, counts: ImportCounts | null) {
  const { imports } = useSession()
  const { plan } = preview
  const own = useMemo(
    () => (plan === null ? null : planOfFile(plan, preview.file.sha256)),
    [plan, preview.file]
  )
  if (plan === null || own === null) return null
  const tabs: readonly TabItem<View>[] = [
    {
      id: 'difference',
      name: 'What changes',
      count: counts === null ? undefined : totalOf(counts),
      content: (
        <DifferenceView plan={plan} listing={preview.listing} gone={preview.gone} onGone={imports.setGone} />
      )
    },
    { id: 'rows', name: 'First rows', content: <FirstRows people={plan.firstRows} /> },
    {
      id: 'problems',
      name: 'Problems',
      count: own.problems.length,
      content: <FoundProblems problems={own.problems} />
    },
    sheetsTab(preview)
  ]
  const files = [...plan.files.mentor, ...plan.files.mentee]
  const tools = <RejectedButton read={{ files, columns: own.columns, problems: own.problems }} />
  return { tabs, tools }
}

function sheetsTab({ file, outline }: Preview): TabItem<View> {
  return {
    id: 'sheets',
    name: 'Sheets',
    count: outline.length,
    content: <SheetsView file={file} outline={outline} />
  }
}

/** Who only stands in another row is not changed. */
function totalOf({ added, changed, returned, gone }: ImportCounts): number {
  return added + changed + returned + gone
}
