import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { isIgnored } from '#shared/domain/open-problem'
import type { Role } from '#shared/domain/registration'
import { readingStepWords } from '#shared/messages/import-words'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { useSession, useStoreState } from '../../state/session'
import { useProblems } from '../../state/use-problems'
import type { PeopleTab } from '../../state/view-store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FileDrop } from '../../ui/file-drop'
import { Notice } from '../../ui/notice'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { Tabs } from '../../ui/tabs'
import { ColumnsTable } from './columns-table'
import { FileCard, Reading } from './file-card'
import { ImportPage } from './import/import-page'
import { AddPersonDialog } from './add-person-dialog'
import { Participants } from './participants'
import { ProblemsView } from './problems-view'
import { RejectedButton } from './rejected-button'
import { SpellingsView } from './spellings-view'
import { RegistrationsFailed } from './registrations-failed'

/**
 * The registrations: which files, who is in them, how their columns are read, what is wrong with them; or a file that is
 * looked at before it is imported.
 */
export function PeoplePage() {
  const { edition, imports } = useSession()
  // One screen stands until the other is drawn, a few milliseconds at a time; what it shows is never old while there is new.
  const hasPeople = useDeferredValue(useStoreState(edition, (now) => now.edition.facts.import.size > 0))
  const preview = useStoreState(imports, (now) => (now.kind === 'preview' ? now.preview : null))
  const shown = useDeferredValue(preview)
  if (shown !== null) return <ImportPage preview={preview ?? shown} />
  return (
    <>
      <div className="grid shrink-0 grid-cols-2 items-start gap-2">
        <FileCard side="mentor" />
        <FileCard side="mentee" />
      </div>
      {hasPeople ? null : <NothingYet />}
      <RegistrationsFailed />
      {hasPeople ? <PeopleViews /> : null}
    </>
  )
}

/** A file for both roles has no card of its own: it is dropped here. */
function NothingYet() {
  const { imports } = useSession()
  const status = useStoreState(imports, (now) => now)
  const own = 'side' in status && status.side === null ? status : null
  return (
    <>
      <FileDrop label="Drop one file for both" onFile={(file) => void imports.drop(null, file)}>
        <p className="flex h-14 items-center justify-center gap-3 px-3 text-muted">
          {own?.kind === 'reading' ? (
            <Reading text={readingStepWords(own.step)} />
          ) : (
            'Mentors and mentees in one file? Drop it here.'
          )}
        </p>
      </FileDrop>
      {own?.kind === 'failed' ? (
        <Notice tone="stop" actions={<Button onPress={imports.cancel}>Dismiss</Button>}>
          {spreadsheetFailureSentence(own.failure)}
        </Notice>
      ) : null}
      <EmptyState sentence="Nothing is imported yet. Begin with the mentors; the mentees can come later, and each file again and again." />
    </>
  )
}

function PeopleViews() {
  const { edition, registrations, view } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const imports = useStoreState(edition, (now) => now.edition.facts.import)
  const problems = useProblems()
  const found = useMemo(() => foundIn(imports), [imports])
  const columns = useStoreState(registrations, ({ opened }) => opened?.columns ?? noColumns)
  const open = useStoreState(view, ({ peopleTab }) => peopleTab)
  const [wantedRole, setRole] = useState<Role>('mentor')
  const [filter, setFilter] = useState('')
  const [isAdding, setAdding] = useState(false)
  const role = pool[sides[wantedRole]].length === 0 ? otherRole[wantedRole] : wantedRole
  const files = imports.get(role)?.files
  const ofRole = useMemo(
    () => columns.filter((column) => files?.some(({ name }) => name === column.file) ?? false),
    [columns, files]
  )
  const chooseColumn = useCallback(
    (proposal: ColumnProposal, field: Field) => void registrations.chooseColumn(proposal, field),
    [registrations]
  )

  return (
    <>
      <Tabs<PeopleTab>
        label="Registrations"
        open={open}
        onOpen={(tab) => {
          view.openPeopleTab(tab)
          setFilter('')
        }}
        tools={
          <>
            <SearchBox label={filterLabels[open]} value={filter} onChange={setFilter} />
            {open === 'problems' ? <RejectedButton read={{ ...found, columns }} /> : null}
            {open === 'participants' ? <Button onPress={() => setAdding(true)}>Add by hand…</Button> : null}
            {open === 'problems' || open === 'spellings' ? null : (
              <Segments<Role>
                label="Role"
                chosen={role}
                onChoose={(next) => {
                  setRole(next)
                  view.closePanel()
                }}
                items={[
                  { id: 'mentor', name: 'Mentors', count: pool.mentors.length },
                  { id: 'mentee', name: 'Mentees', count: pool.mentees.length }
                ]}
              />
            )}
          </>
        }
        items={[
          {
            id: 'participants',
            name: 'Participants',
            count: pool.mentors.length + pool.mentees.length,
            content: <Participants key={role} role={role} filter={filter} />
          },
          {
            id: 'columns',
            name: 'Columns',
            content: (
              <ColumnsTable
                key={role}
                proposals={ofRole}
                filter={filter}
                emptyText={
                  files === undefined
                    ? 'This file is not imported yet.'
                    : 'Import this file again to see its columns: only the people in it are kept, not the file.'
                }
                onChoose={chooseColumn}
              />
            )
          },
          {
            id: 'problems',
            name: 'Problems',
            count: problems.filter((problem) => !isIgnored(problem)).length,
            content: <ProblemsView problems={problems} filter={filter} />
          },
          { id: 'spellings', name: 'Spellings', content: <SpellingsView filter={filter} /> }
        ]}
      />
      {isAdding ? <AddPersonDialog role={role} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

const noColumns: readonly ColumnProposal[] = []
const sides = { mentor: 'mentors', mentee: 'mentees' } as const
const otherRole = { mentor: 'mentee', mentee: 'mentor' } as const
const filterLabels: Readonly<Record<PeopleTab, string>> = {
  participants: 'Filter people',
  columns: 'Filter columns',
  problems: 'Filter problems',
  spellings: 'Filter spellings'
}

/** The files of an edition and what was found in them, whatever became of it since. */
function foundIn(imports: EditionFacts['import']) {
  const sides = [...imports.values()]
  return {
    files: sides.flatMap(({ files }) => files),
    problems: sides.flatMap((side) => side.problems.flatMap(({ problem }) => problem.content ?? []))
  }
}
