import { useMemo, useState } from 'react'
import type { Problem, ProblemFact, Severity } from '#shared/domain/problem'
import { problemGroupName } from '#shared/messages/problem-groups'
import { problemSentence } from '#shared/messages/problem-sentences'
import { DataTable } from '../../ui/data-table'
import { SideList, type SideItem } from '../../ui/side-list'
import type { TableColumn } from '../../ui/table-column'
import type { Tone } from '../../ui/tone'
import { ToneSign } from '../../ui/tone-sign'

type Kind = ProblemFact['kind']
type ProblemRow = { readonly id: string; readonly problem: Problem; readonly sentence: string }

/** Problems by kind: the kinds on the left, the rows they were met in on the right. */
export function ProblemsView({
  problems,
  filter
}: {
  readonly problems: readonly Problem[]
  readonly filter: string
}) {
  const [wanted, setWanted] = useState<Kind | 'all'>('all')
  const items = useMemo(() => toItems(problems), [problems])
  const chosen = items.some(({ id }) => id === wanted) ? wanted : 'all'
  const rows = useMemo(() => toRows(problems, chosen), [problems, chosen])
  return (
    <div className="flex min-h-0 flex-1 gap-2">
      <SideList<Kind | 'all'> label="Kinds of problem" items={items} chosen={chosen} onChoose={setWanted} />
      <DataTable
        label="Problems"
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        filter={filter}
        emptyText={filter === '' ? 'No problem was found in the files.' : 'No problem fits the filter.'}
      />
    </div>
  )
}

const tones: Readonly<Record<Severity, Tone>> = { info: 'info', warning: 'caution', blocking: 'stop' }
const severityNames: Readonly<Record<Severity, string>> = {
  info: 'For info',
  warning: 'To check',
  blocking: 'Left out'
}
const ranks: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 }

const columns: readonly TableColumn<ProblemRow>[] = [
  {
    id: 'severity',
    heading: 'Severity',
    value: ({ problem }) => ranks[problem.severity],
    cell: ({ problem }) => (
      <span className="flex items-center gap-2">
        <ToneSign tone={tones[problem.severity]} />
        {severityNames[problem.severity]}
      </span>
    ),
    width: '100px'
  },
  {
    id: 'row',
    heading: 'Row',
    value: ({ problem }) => problem.source.row,
    width: '64px',
    align: 'end'
  },
  {
    id: 'column',
    heading: 'Column',
    value: ({ problem }) => problem.source.column,
    width: '76px'
  },
  {
    id: 'sentence',
    heading: 'What was found',
    value: ({ sentence }) => sentence,
    width: 'minmax(200px, 3fr)',
    isWrapped: true
  },
  {
    id: 'file',
    heading: 'File',
    value: ({ problem }) => problem.source.file,
    width: 'minmax(96px, 0.9fr)',
    hideBelow: 620
  }
]

function toItems(problems: readonly Problem[]): readonly SideItem<Kind | 'all'>[] {
  const groups = new Map<Kind, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.fact.kind)
    if (group === undefined) groups.set(problem.fact.kind, [problem])
    else group.push(problem)
  }
  const kinds = [...groups].map(([kind, members]) => ({
    id: kind,
    name: problemGroupName(kind),
    count: members.length,
    rank: Math.min(...members.map(({ severity }) => ranks[severity])),
    sign: <ToneSign tone={worstTone(members)} />
  }))
  kinds.sort((a, b) => a.rank - b.rank || b.count - a.count)
  return [{ id: 'all', name: 'All problems', count: problems.length }, ...kinds]
}

function worstTone(problems: readonly Problem[]): Tone {
  const worst = problems.reduce<Severity>(
    (so, { severity }) => (ranks[severity] < ranks[so] ? severity : so),
    'info'
  )
  return tones[worst]
}

function toRows(problems: readonly Problem[], chosen: Kind | 'all'): readonly ProblemRow[] {
  return problems
    .map((problem, index) => ({ id: String(index), problem, sentence: problemSentence(problem.fact) }))
    .filter(({ problem }) => chosen === 'all' || problem.fact.kind === chosen)
}
