import type { Problem } from '#shared/domain/problem'
import { problemSentence } from '#shared/messages/problem-sentences'
import { inQuotes } from '#shared/messages/quoted'
import type { TableColumn } from '../../ui/table-column'
import { ToneSign } from '../../ui/tone-sign'
import { severityNames, severityRanks, tones } from './problem-rows'

/** What a problem is and where it stands. */
export const problemColumns: readonly TableColumn<{ readonly problem: Problem }>[] = [
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
    id: 'row',
    heading: 'Row',
    value: ({ problem }) => problem.source.row,
    width: '56px',
    align: 'end'
  },
  {
    id: 'column',
    heading: 'Column',
    value: ({ problem }) => problem.source.column,
    width: '72px',
    hideBelow: 880
  },
  {
    id: 'sentence',
    heading: 'What was found',
    value: ({ problem }) => problemSentence(problem.fact),
    width: 'minmax(180px, 3fr)',
    isWrapped: true
  },
  {
    id: 'file',
    heading: 'File',
    value: ({ problem }) => fileText(problem),
    // What a long name has too much is cut at its beginning: files of one year differ in how they end.
    cell: ({ problem }) => (
      <span dir="rtl" title={placeText(problem)} className="block truncate text-left">
        <bdi dir="ltr">{fileText(problem)}</bdi>
      </span>
    ),
    width: 'minmax(128px, 0.8fr)'
  }
]

function fileText({ source }: Problem): string {
  return source.file || 'Added by hand'
}

/** The whole name of the file, which may be cut in the list, and the sheet. */
function placeText(problem: Problem): string {
  const { file, sheet } = problem.source
  return file === '' ? fileText(problem) : `${file}, sheet ${inQuotes(sheet)}`
}
