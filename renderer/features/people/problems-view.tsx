import { useMemo, useState } from 'react'
import type { OpenProblem } from '#shared/domain/open-problem'
import type { Severity } from '#shared/domain/problem'
import { groupDigits } from '#shared/lib/group-digits'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { countText } from '#shared/messages/number-words'
import { createPlaceText } from '#shared/messages/problem-place'
import { problemSentence } from '#shared/messages/problem-sentences'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { DataTable } from '../../ui/data-table'
import { SideList } from '../../ui/side-list'
import { ToneSign } from '../../ui/tone-sign'
import { ConsentDialog } from './consent-dialog'
import { MendCell } from './mend-cell'
import { toProblemColumns } from './problem-columns'
import {
  allGroups,
  filterProblems,
  groupAlike,
  ignoredGroup,
  proposalsOf,
  severityNames,
  tones,
  toGroups
} from './problem-rows'

/** Problems by the repair they need: the repairs on the left, the rows to mend on the right. */
export function ProblemsView({
  problems,
  filter
}: {
  readonly problems: readonly OpenProblem[]
  readonly filter: string
}) {
  const { edition, view } = useSession()
  const [wanted, setWanted] = useState(allGroups)
  const [severity, setSeverity] = useState<Severity | 'all'>('all')
  const [wantedFile, setFile] = useState('')
  const groups = useMemo(() => toGroups(problems), [problems])
  const files = useMemo(() => [...new Set(problems.map(({ problem }) => problem.source.file))], [problems])
  const group = groups.some(({ id }) => id === wanted) ? wanted : allGroups
  const file = files.includes(wantedFile) ? wantedFile : ''
  const rows = useMemo(
    () => filterProblems(problems, { group, severity, file }),
    [problems, group, severity, file]
  )
  const columns = useMemo(() => toColumns(problems, edition.names()), [problems, edition])
  const select = (id: string) => {
    const about = rows.find((row) => row.id === id)?.about ?? null
    if (about !== null) view.select({ kind: 'person', ...about })
  }
  return (
    <div className="flex min-h-0 flex-1 gap-2">
      <SideList
        label="Repairs"
        items={groups.map(({ worst, ...group }) => ({
          ...group,
          sign: worst === null ? null : <ToneSign tone={tones[worst]} />
        }))}
        chosen={group}
        onChoose={setWanted}
      />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-36">
            <ChoiceList label="Severity" choices={severityChoices} chosen={severity} onChoose={setSeverity} />
          </div>
          {files.length < 2 ? null : (
            <div className="w-48">
              <ChoiceList
                label="File"
                choices={[
                  { id: '', name: 'All files' },
                  ...files.filter((name) => name !== '').map((name) => ({ id: name, name }))
                ]}
                chosen={file}
                onChoose={setFile}
              />
            </div>
          )}
          <BatchTools rows={rows} group={group} />
        </div>
        <DataTable
          label="Problems"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          filter={filter}
          onSelect={select}
          emptyText={emptyText(problems, filter)}
        />
      </div>
    </div>
  )
}

const severityChoices = [
  { id: 'all', name: 'All severities' },
  { id: 'blocking', name: severityNames.blocking },
  { id: 'warning', name: severityNames.warning },
  { id: 'info', name: severityNames.info }
] as const

/** What can be done with all rows of one repair at once. */
function BatchTools({ rows, group }: { readonly rows: readonly OpenProblem[]; readonly group: string }) {
  const { curator } = useSession()
  if (rows.length < 2) return null
  if (group === ignoredGroup) {
    return (
      <Button onPress={() => void curator.listAgain(rows)}>List all {groupDigits(rows.length)} again</Button>
    )
  }
  if (group === allGroups) return null
  return <GroupTools rows={rows} />
}

function GroupTools({ rows }: { readonly rows: readonly OpenProblem[] }) {
  const { curator } = useSession()
  const [isAsking, setAsking] = useState(false)
  const proposals = proposalsOf(rows)
  return (
    <>
      {proposals.length < 2 ? null : (
        <Button look="primary" onPress={() => void curator.repair(proposals)}>
          Take what is proposed for {proposals.length === rows.length ? 'all ' : ''}
          {countText(proposals.length, 'row')}
        </Button>
      )}
      {rows.every(({ problem }) => problem.fact.kind === 'no-consent') ? (
        <Button look="primary" onPress={() => setAsking(true)}>
          Confirm consents…
        </Button>
      ) : null}
      {isAsking ? <ConsentDialog problems={rows} onClose={() => setAsking(false)} /> : null}
      <Button look="quiet" onPress={() => void curator.ignore(rows)}>
        Ignore all {groupDigits(rows.length)}
      </Button>
    </>
  )
}

function emptyText(problems: readonly OpenProblem[], filter: string): string {
  if (filter !== '' || problems.length > 0) return 'Nothing is left here.'
  return 'Nothing is wrong with the registrations.'
}

/** Whose a problem is stands beneath it, unless its sentence says so. */
function toColumns(problems: readonly OpenProblem[], names: EntryNames) {
  const placeText = createPlaceText(problems.map(({ problem }) => problem.source))
  const alike = groupAlike(problems)
  const around = ({ about, problem: { fact, source } }: OpenProblem): string => {
    const place = placeText(source)
    const name = about === null ? '' : names.person(about.role, about.id)
    return name === '' || problemSentence(fact).includes(name) ? place : `${name}${place && ` · ${place}`}`
  }
  return [
    ...toProblemColumns(around),
    {
      id: 'mend',
      heading: 'Repair',
      value: () => null,
      cell: (problem: OpenProblem) => <MendCell problem={problem} alike={alike(problem)} />,
      width: 'minmax(min(340px, 40%), 1fr)',
      align: 'end' as const,
      isSortable: false,
      isWrapped: true
    }
  ]
}
