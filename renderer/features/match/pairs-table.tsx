import { useMemo } from 'react'
import { Lock } from 'lucide-react'
import { pairKey } from '#shared/domain/journal/edition-values'
import type { PairIds } from '#shared/domain/setup'
import { scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import type { Selection } from '../../state/view-store'
import { useSession, useStoreState } from '../../state/session'
import { useIsNoted } from '../../state/use-notes'
import { DataTable } from '../../ui/data-table'
import { NoteSign } from '../../ui/note-sign'
import { ScoreSwatch } from '../../ui/score-swatch'
import type { TableColumn } from '../../ui/table-column'
import type { PairRow } from './pair-row'

const columns: readonly TableColumn<PairRow>[] = [
  {
    id: 'score',
    heading: 'Score',
    value: ({ pair }) => pair.score.millionths,
    cell: ({ pair }) => (
      <ScoreSwatch share={pair.score.millionths / 1_000_000} text={scoreText(pair.score.millionths)} />
    ),
    width: '76px',
    align: 'end'
  },
  {
    id: 'mentee',
    heading: 'Mentee',
    value: ({ mentee }) => personName(mentee),
    width: 'minmax(96px, 1.3fr)'
  },
  {
    id: 'mentor',
    heading: 'Mentor',
    value: ({ mentor }) => personName(mentor),
    cell: ({ pair, mentee, mentor }) => (
      <MentorCell
        name={personName(mentor)}
        pair={{ mentee: mentee.id, mentor: mentor.id }}
        isLocked={pair.locked}
      />
    ),
    width: 'minmax(96px, 1.3fr)'
  },
  {
    id: 'basis',
    heading: 'Basis',
    value: ({ pair }) => pair.score.known,
    cell: ({ pair }) => `${pair.score.known} of ${pair.score.asked} answers`,
    width: '116px'
  },
  {
    id: 'menteeInstitution',
    heading: 'Mentee’s institution',
    value: ({ mentee }) => mentee.institution,
    width: 'minmax(96px, 1.4fr)',
    hideBelow: 660
  },
  {
    id: 'mentorInstitution',
    heading: 'Mentor’s institution',
    value: ({ mentor }) => mentor.institution,
    width: 'minmax(96px, 1.4fr)',
    hideBelow: 820
  },
  {
    id: 'commonAreas',
    heading: 'Common areas',
    value: ({ mentee, mentor }) => commonAreas(mentee.areas, mentor.areas),
    width: 'minmax(96px, 1.6fr)',
    hideBelow: 1120
  }
]

/** The pairs of the chosen policy; one that is selected opens in the panel. */
export function PairsTable({ rows, filter }: { readonly rows: readonly PairRow[]; readonly filter: string }) {
  const { view } = useSession()
  const selection = useStoreState(view, (now) => now.selection)
  const byKey = useMemo(() => new Map(rows.map((row) => [pairKey(row.pair), row])), [rows])
  const select = (key: string) => {
    const row = byKey.get(key)
    if (row !== undefined) view.select({ kind: 'pair', mentee: row.mentee.id, mentor: row.mentor.id })
  }
  return (
    <DataTable
      label="Proposed pairs"
      columns={columns}
      rows={rows}
      rowId={rowKey}
      filter={filter}
      sortedBy={{ id: 'score', desc: true }}
      selected={selectedKey(selection)}
      onSelect={select}
      emptyText={filter === '' ? 'No pair is proposed under this policy.' : 'No pair fits the filter.'}
    />
  )
}

function MentorCell({
  name,
  pair,
  isLocked
}: {
  readonly name: string
  readonly pair: PairIds
  readonly isLocked: boolean
}) {
  const isNoted = useIsNoted()({ kind: 'pair', ...pair })
  if (!isLocked && !isNoted) return name
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <span className="min-w-0 truncate">{name}</span>
      {isLocked ? <Lock size={12} aria-label="locked" /> : null}
      {isNoted ? <NoteSign /> : null}
    </span>
  )
}

function rowKey({ pair }: PairRow): string {
  return pairKey(pair)
}

function selectedKey(selection: Selection | null): string | null {
  return selection?.kind === 'pair' ? pairKey(selection) : null
}

function commonAreas(wanted: readonly string[], offered: readonly string[]): string | null {
  const common = wanted.filter((area) => offered.includes(area))
  return common.length === 0 ? null : common.join(', ')
}
