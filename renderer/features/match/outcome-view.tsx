import { useMemo, useState } from 'react'
import type { AssignedPair } from '#shared/domain/assignment'
import { type GroupChoice, listGroupAnswers } from '#shared/domain/list-group-answers'
import { groupAnswerKey, isConfidentialAnswer } from '#shared/domain/mentee-group'
import { type GroupOutcome, outcomeByGroup } from '#shared/domain/outcome-by-group'
import { groupDigits } from '#shared/lib/group-digits'
import { groupAnswerName } from '#shared/messages/group-words'
import { percentText } from '#shared/messages/number-words'
import { outcomeGroupName, outcomeNote, outcomeScore } from '#shared/messages/outcome-words'
import { useBoard, useEdition } from '../../state/use-board'
import { ChoiceList } from '../../ui/choice-list'
import { DataTable } from '../../ui/data-table'
import { Meter } from '../../ui/meter'
import { Segments } from '../../ui/segments'
import { Working } from '../../ui/working'
import type { TableColumn } from '../../ui/table-column'

type Source = 'proposal' | 'board'

/** How the mentees of each group fare: how many have a mentor, and how good their pairs are. */
export function OutcomeView({ pairs }: { readonly pairs: readonly AssignedPair[] | null }) {
  const { pool } = useEdition()
  const { board } = useBoard()
  const choices = useMemo(() => listGroupAnswers(pool), [pool])
  const [chosen, setChosen] = useState<string | null>(null)
  const [source, setSource] = useState<Source>('proposal')
  const choice = choices.find(({ by }) => groupAnswerKey(by) === chosen) ?? choices[0]
  const scored = useMemo(
    () =>
      source === 'board'
        ? board.mentors.flatMap((one) => one.pairs)
        : pairs?.map(({ mentee, score }) => ({ mentee, millionths: score.millionths })),
    [source, board, pairs]
  )
  if (choice === undefined)
    return <p className="text-muted">No mentee has answered anything that makes groups.</p>
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <span className="w-64">
          <ChoiceList
            label="Groups by"
            choices={choices.map(({ by, question }) => ({
              id: groupAnswerKey(by),
              name: groupAnswerName(by, question)
            }))}
            chosen={groupAnswerKey(choice.by)}
            onChoose={setChosen}
          />
        </span>
        {board.pairs === 0 ? null : (
          <Segments<Source>
            label="Whose pairs"
            items={[
              { id: 'proposal', name: 'Proposal' },
              { id: 'board', name: 'Board' }
            ]}
            chosen={source}
            onChoose={setSource}
          />
        )}
      </div>
      <p className="text-small text-muted">
        {outcomeNote}
        {isConfidentialAnswer(choice.by)
          ? ' This was told in confidence: it is shown at this desk, and in nothing that is exported.'
          : ''}
      </p>
      {scored === undefined ? <Working text="Matching…" /> : <Outcomes choice={choice} scored={scored} />}
    </>
  )
}

type OutcomesProps = {
  readonly choice: GroupChoice
  readonly scored: readonly { readonly mentee: string; readonly millionths: number }[]
}

type Row = Omit<GroupOutcome, 'group'> & { readonly id: string; readonly name: string }

function Outcomes({ choice: { by }, scored }: OutcomesProps) {
  const { pool } = useEdition()
  const rows = useMemo(() => {
    const { whole, groups } = outcomeByGroup(pool, by, scored)
    return [
      ...groups.map(
        (one): Row => ({ ...one, id: JSON.stringify(one.group), name: outcomeGroupName(by, one.group) })
      ),
      { ...whole, id: 'whole', name: 'All mentees' }
    ]
  }, [pool, by, scored])
  return (
    <DataTable
      label="Outcome by group"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      emptyText="There is nobody to tell apart."
    />
  )
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'group', heading: 'Group', value: ({ name }) => name, width: 'minmax(140px, 1.4fr)' },
  {
    id: 'mentees',
    heading: 'Mentees',
    value: ({ mentees }) => mentees,
    cell: ({ mentees }) => groupDigits(mentees),
    width: '84px',
    align: 'end'
  },
  {
    id: 'matched',
    heading: 'Matched',
    value: ({ matched }) => matched,
    cell: ({ matched }) => groupDigits(matched),
    width: '88px',
    align: 'end'
  },
  {
    id: 'share',
    heading: 'Of the group',
    value: shareOf,
    cell: (row) => (
      <span className="grid grid-cols-[44px_minmax(0,1fr)] items-center gap-2">
        <span className="text-end tabular-nums">{percentText(shareOf(row))}</span>
        <Meter share={shareOf(row)} />
      </span>
    ),
    width: 'minmax(140px, 2fr)'
  },
  {
    id: 'mean',
    heading: 'Mean score',
    value: ({ scores }) => scores?.mean ?? null,
    cell: (row) => outcomeScore(row, 'mean'),
    width: '104px',
    align: 'end'
  },
  {
    id: 'worst',
    heading: 'Worst score',
    value: ({ scores }) => scores?.worst ?? null,
    cell: (row) => outcomeScore(row, 'worst'),
    width: '104px',
    align: 'end'
  }
]

function shareOf({ mentees, matched }: Row): number {
  return mentees === 0 ? 0 : matched / mentees
}
