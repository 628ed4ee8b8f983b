import { useMemo } from 'react'
import type { MentorGroup } from '#shared/domain/board/arrange-mentors'
import type { Mentee } from '#shared/domain/participant'
import { ruleName } from '#shared/messages/criterion-names'
import { scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { HeatMap } from '../../ui/heat-map'

/** The score of every mentee with every mentor as a heat map; a cell opens the pair. Who sits together is framed. */
export function ScoreMatrix({ groups }: { readonly groups: readonly MentorGroup[] }) {
  const { view } = useSession()
  const { pool } = useEdition()
  const { board, scores } = useBoard()
  const mentors = useMemo(() => groups.flatMap((group) => group.mentors), [groups])
  const mentees = useMemo(() => {
    const byId = new Map(pool.mentees.map((mentee) => [mentee.id, mentee]))
    const seated = mentors.flatMap(({ pairs }) => pairs.flatMap(({ mentee }) => byId.get(mentee) ?? []))
    return [...new Set<Mentee>([...seated, ...board.parked.map(({ mentee }) => mentee), ...pool.mentees])]
  }, [pool, mentors, board])
  const together = useMemo(
    () => mentors.map(({ pairs }) => new Set(pairs.map(({ mentee }) => mentee))),
    [mentors]
  )
  const [rowNames, columnNames] = useMemo(
    () => [mentees.map(personName), mentors.map(({ mentor }) => personName(mentor))],
    [mentees, mentors]
  )
  const idsOf = (row: number, column: number) => ({
    mentee: mentees[row]?.id ?? '',
    mentor: mentors[column]?.mentor.id ?? ''
  })
  const words = (row: number, column: number) => {
    const { mentee, mentor } = idsOf(row, column)
    const rule = scores.ruleOf(mentee, mentor)
    const isTogether = together[column]?.has(mentee) ?? false
    const parts = [
      scoreText(scores.scoreOf(mentee, mentor)),
      ...(rule === null ? [] : [`forbidden: ${ruleName(rule)}`]),
      ...(isTogether ? ['together'] : [])
    ]
    return `${rowNames[row] ?? ''} with ${columnNames[column] ?? ''}: ${parts.join(' · ')}`
  }
  return (
    <HeatMap
      label="Scores of mentees (rows) with mentors (columns)"
      rows={rowNames}
      columns={columnNames}
      cell={(row, column) => {
        const { mentee, mentor } = idsOf(row, column)
        return {
          share: scores.ruleOf(mentee, mentor) === null ? scores.scoreOf(mentee, mentor) / 1_000_000 : null,
          isMarked: together[column]?.has(mentee) ?? false
        }
      }}
      words={words}
      legend={{ crossed: 'kept away by a rule', framed: 'together' }}
      onChoose={(row, column) => view.select({ kind: 'pair', ...idsOf(row, column) })}
    />
  )
}
