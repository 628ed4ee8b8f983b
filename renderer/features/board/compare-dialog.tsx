import type { ReactNode } from 'react'
import { Check } from 'lucide-react'
import { sitTogether } from '#shared/domain/board/board'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import type { PairScore } from '#shared/domain/pair-score'
import type { Participant, Pool } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import { foldText } from '#shared/lib/fold-text'
import {
  basisText,
  type ComparedLine,
  comparedLines,
  type ContributionLine
} from '#shared/messages/contribution-lines'
import { scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { useBoard, useEdition } from '../../state/use-board'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Meter } from '../../ui/meter'
import { ScoreSwatch } from '../../ui/score-swatch'
import { useBoardActions } from './board-actions'
import { placeLine } from './place-line'

type CompareProps = {
  readonly person: ParticipantRef
  readonly first: string
  readonly second: string
  readonly onClose: () => void
}

/** Two candidates of one person side by side: every criterion, and which answers they share with the person. */
export function CompareDialog({ person: { role, id }, first, second, onClose }: CompareProps) {
  const { pool } = useEdition()
  const { scores } = useBoard()
  const person = findPerson(pool, role, id)
  const other = role === 'mentee' ? 'mentor' : 'mentee'
  const candidates = [first, second].flatMap((candidate): readonly Candidate[] => {
    const found = findPerson(pool, other, candidate)
    const pair: PairIds =
      role === 'mentee' ? { mentee: id, mentor: candidate } : { mentee: candidate, mentor: id }
    const score = scores.scorePair(pair)
    return found === undefined || score === null ? [] : [{ person: found, pair, score }]
  })
  const [one, two] = candidates
  if (person === undefined || one === undefined || two === undefined) return null
  return (
    <Dialog
      title={`Two candidates for ${personName(person)}`}
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr className="border-b border-line align-top">
            <td className="w-30" />
            {candidates.map((candidate) => (
              <th key={candidate.person.id} scope="col" className="pe-4 pb-2 text-start font-normal">
                <Heading candidate={candidate} onClose={onClose} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedLines(one.score, two.score).map((line) => (
            <Part key={line.id} {...line} />
          ))}
          <Answers name="Areas" person={person} candidates={candidates} of={({ areas }) => areas} />
          <Answers name="Goals" person={person} candidates={candidates} of={({ goals }) => goals} />
          <Answers
            name="Languages"
            person={person}
            candidates={candidates}
            of={({ languages }) => languages}
          />
        </tbody>
      </table>
    </Dialog>
  )
}

type Candidate = { readonly person: Participant; readonly pair: PairIds; readonly score: PairScore }

function findPerson(pool: Pool, role: ParticipantRef['role'], id: string): Participant | undefined {
  return pool[`${role}s`].find((one) => one.id === id)
}

function Heading({
  candidate: { person, pair, score },
  onClose
}: {
  readonly candidate: Candidate
  readonly onClose: () => void
}) {
  const actions = useBoardActions()
  const { board } = useBoard()
  const isTogether = sitTogether(board, pair)
  const bring = () => {
    onClose()
    void actions.bringTogether(pair)
  }
  return (
    <>
      <span className="flex items-center gap-2">
        <span className="min-w-0 truncate font-bold">{personName(person)}</span>
        <ScoreSwatch share={score.millionths / 1_000_000} text={scoreText(score.millionths)} />
      </span>
      <span className="block truncate text-small text-muted">{placeLine(person)}</span>
      <span className="block pb-1.5 text-small text-muted">{basisText(score)}</span>
      {isTogether ? (
        <span className="block leading-7 text-muted">Together now</span>
      ) : (
        <Button label={`Bring together with ${personName(person)}`} onPress={bring}>
          Bring together
        </Button>
      )}
    </>
  )
}

function Part({ name, weight, sides }: ComparedLine) {
  const shares = sides.map((line) => line?.share ?? Number.NaN)
  // What is unknown is neither better nor worse: Math.max is then not a number, which equals nothing.
  const best = sides[0]?.shareText === sides[1]?.shareText ? null : Math.max(...shares)
  return (
    <Line name={name} note={weight === null ? null : `×${weight}`}>
      {sides.map((line, index) => (
        <td key={index} className="py-1.5 pe-4">
          {line === null ? (
            <span className="text-small text-muted">does not concern them</span>
          ) : (
            <Side line={line} isBetter={line.share !== null && line.share === best} />
          )}
        </td>
      ))}
    </Line>
  )
}

function Side({ line, isBetter }: { readonly line: ContributionLine; readonly isBetter: boolean }) {
  const { share, shareText, weight, sentence } = line
  return (
    <>
      <span className="grid grid-cols-[minmax(0,1fr)_32px_14px] items-center gap-2">
        {weight === null ? <span /> : <Meter share={share} />}
        <span className="text-end tabular-nums">{shareText}</span>
        {isBetter ? (
          <span className="text-good">
            <span aria-hidden>●</span>
            <span className="sr-only">the better</span>
          </span>
        ) : null}
      </span>
      <span className="text-small text-muted wrap-anywhere">{sentence}</span>
    </>
  )
}

type AnswersProps = {
  readonly name: string
  readonly person: Participant
  readonly candidates: readonly Candidate[]
  readonly of: (person: Participant) => readonly string[]
}

function Answers({ name, person, candidates, of }: AnswersProps) {
  const own = new Set(of(person).map(foldText))
  return (
    <Line name={name} note={null}>
      {candidates.map((candidate) => (
        <td key={candidate.person.id} className="py-1.5 pe-4">
          <ul className="flex flex-wrap gap-1">
            {[...new Set(of(candidate.person))].map((text) => (
              <Answer key={text} text={text} isCommon={own.has(foldText(text))} />
            ))}
          </ul>
          {of(candidate.person).length === 0 ? <span className="text-muted">not said</span> : null}
        </td>
      ))}
    </Line>
  )
}

function Answer({ text, isCommon }: { readonly text: string; readonly isCommon: boolean }) {
  return (
    <li
      className={`inline-flex max-w-full items-center gap-1 rounded-small border px-1.5 py-px text-small wrap-anywhere ${isCommon ? 'border-good bg-good-tint font-bold' : 'border-line bg-canvas'}`}
    >
      {isCommon ? <Check size={12} aria-label="in common" className="shrink-0 text-good" /> : null}
      {text}
    </li>
  )
}

function Line({
  name,
  note,
  children
}: {
  readonly name: string
  readonly note: string | null
  readonly children: ReactNode
}) {
  return (
    <tr className="border-b border-line-soft align-top last:border-0">
      <th scope="row" className="py-1.5 pe-2 text-start font-normal">
        {name}
        {note === null ? null : <span className="text-small text-muted"> {note}</span>}
      </th>
      {children}
    </tr>
  )
}
