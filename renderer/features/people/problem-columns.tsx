import type { Problem } from '#shared/domain/problem'
import { cellText } from '#shared/messages/problem-place'
import { problemSentence } from '#shared/messages/problem-sentences'
import type { TableColumn } from '../../ui/table-column'
import { ToneSign } from '../../ui/tone-sign'
import { severityNames, severityRanks, tones } from './problem-rows'

type Row = { readonly problem: Problem }

/** What a problem is and where it stands; `around` says beneath it whose it is, and in which sheet and file. */
export function toProblemColumns<One extends Row>(around: (row: One) => string): readonly TableColumn<One>[] {
  return [
    {
      id: 'severity',
      heading: 'Severity',
      value: ({ problem }) => severityRanks[problem.severity],
      cell: ({ problem }) => (
        <span className="flex items-center gap-2">
          <ToneSign tone={tones[problem.severity]} />
          {severityNames[problem.severity]}
        </span>
      ),
      width: '96px',
      hideBelow: 640
    },
    {
      id: 'where',
      heading: 'Where',
      value: ({ problem: { source } }) => `${source.row ?? 0} ${cellText(source)}`,
      cell: ({ problem }) => cellText(problem.source),
      width: '92px'
    },
    {
      id: 'sentence',
      heading: 'What was found',
      value: (row) => `${problemSentence(row.problem.fact)} ${around(row)}`,
      cell: (row) => <Found sentence={problemSentence(row.problem.fact)} around={around(row)} />,
      width: 'minmax(160px, 3fr)',
      isWrapped: true
    }
  ]
}

function Found({ sentence, around }: { readonly sentence: string; readonly around: string }) {
  return (
    <span className="flex min-w-0 flex-col">
      <span>{sentence}</span>
      {around === '' ? null : <span className="text-small text-muted">{around}</span>}
    </span>
  )
}
