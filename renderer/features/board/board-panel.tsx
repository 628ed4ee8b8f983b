import type { ReactNode } from 'react'
import { pairKey, type ParticipantRef } from '#shared/domain/journal/edition-values'
import type { Participant } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import { basisText, contributionLines } from '#shared/messages/contribution-lines'
import { countText, scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { ruleList } from '#shared/messages/plan-sentences'
import type { Selection } from '../../state/view-store'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Measures } from '../../ui/measures'
import { ScoreSwatch } from '../../ui/score-swatch'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { TagList } from '../../ui/tag-list'
import { useBoardActions } from './board-actions'
import { Candidates } from './candidates'
import { pairActions, parkedActions } from './card-actions'
import { PairRating } from './pair-rating'
import { PairedBefore } from './paired-before'
import { placeLine } from './place-line'
import { TroubleList } from './trouble-list'

/** Whoever is selected on the board: the pair with its reasons, or the person, and who else could be. */
export function BoardPanel({
  selection,
  notes
}: {
  readonly selection: Selection
  readonly notes: ReactNode
}) {
  switch (selection.kind) {
    case 'troubles':
      return <TroubleList />
    case 'pair':
      return <PairView pair={selection} notes={notes} />
    case 'person':
      return <PersonView person={selection} notes={notes} />
  }
}

type PairProps = { readonly pair: PairIds; readonly notes: ReactNode }
type PersonProps = { readonly person: ParticipantRef; readonly notes: ReactNode }

function PairView({ pair, notes }: PairProps) {
  const { view, boardView } = useSession()
  const { edition, pool } = useEdition()
  const actions = useBoardActions()
  const { board, scores } = useBoard()
  const mentee = pool.mentees.find(({ id }) => id === pair.mentee)
  const mentor = pool.mentors.find(({ id }) => id === pair.mentor)
  const seated = board.mentors
    .find((one) => one.mentor.id === pair.mentor)
    ?.pairs.find((one) => one.mentee === pair.mentee)
  // Parted meanwhile: whoever was in the panel stays there.
  if (seated === undefined) return <PersonView person={{ role: 'mentee', id: pair.mentee }} notes={notes} />
  const score = scores.scorePair(pair)
  if (mentee === undefined || mentor === undefined || score === null) return null
  const decision = edition.facts.decision.get(pairKey(pair))?.decision
  const exemption = edition.facts.exemption.get(pairKey(pair))
  return (
    <SidePanel
      label="Pair"
      title={
        <>
          <bdi>{personName(mentee)}</bdi> → <bdi>{personName(mentor)}</bdi>
        </>
      }
      subtitle={placeLine(mentee)}
      onClose={view.closePanel}
    >
      <ul className="flex flex-wrap gap-1.5">
        {pairActions(seated, { actions, boardView }).map(({ id, name, act, isDisabled }) => (
          <li key={id}>
            <Button onPress={act} isDisabled={isDisabled ?? false}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {decision?.kind === 'declined' ? (
        <PanelSection title="Declined because">
          <p className="wrap-anywhere whitespace-pre-line">{decision.reason.content}</p>
        </PanelSection>
      ) : null}
      {exemption === undefined ? null : (
        <PanelSection title={`Allowed despite ${ruleList(exemption.rules)}`}>
          <p className="wrap-anywhere whitespace-pre-line">{exemption.reason.content}</p>
        </PanelSection>
      )}
      {notes}
      <PanelSection
        title={
          <span className="flex items-center gap-2">
            Why <ScoreSwatch share={score.millionths / 1_000_000} text={scoreText(score.millionths)} />
            <span className="font-normal">{basisText(score)}</span>
          </span>
        }
      >
        <Measures measures={contributionLines(score)} />
        <PairRating pair={pair} />
      </PanelSection>
      <Candidates key={mentee.id} person={mentee} />
    </SidePanel>
  )
}

function PersonView({ person: { role, id }, notes }: PersonProps) {
  const { view, boardView } = useSession()
  const { pool } = useEdition()
  const { board } = useBoard()
  const person: Participant | undefined = pool[`${role}s`].find((one) => one.id === id)
  if (person === undefined) return null
  const isParked = board.parked.some(({ mentee }) => mentee.id === id)
  return (
    <SidePanel
      label={role === 'mentor' ? 'Mentor' : 'Mentee'}
      title={
        <>
          <bdi>{personName(person)}</bdi> <span className="text-list font-normal text-muted">{role}</span>
        </>
      }
      subtitle={placeLine(person)}
      onClose={view.closePanel}
    >
      {role === 'mentee' && isParked ? (
        <ul className="mb-3 flex flex-wrap gap-1.5">
          {parkedActions(id, { boardView }).map(({ id, name, act }) => (
            <li key={id}>
              <Button onPress={act}>{name}</Button>
            </li>
          ))}
        </ul>
      ) : null}
      {person.areas.length === 0 ? null : <TagList texts={[...new Set(person.areas)]} />}
      {person.role === 'mentor' ? <Load id={id} /> : null}
      <PairedBefore person={person} />
      {notes}
      <Candidates key={id} person={person} />
    </SidePanel>
  )
}

function Load({ id }: { readonly id: string }) {
  const { board } = useBoard()
  const one = board.mentors.find(({ mentor }) => mentor.id === id)
  if (one === undefined) return null
  const minimum = one.mentor.minimumLoad === 0 ? '' : `, at least ${one.mentor.minimumLoad}`
  return (
    <p className="mt-3 text-muted">
      {one.pairs.length} of {countText(one.mentor.places, 'place')} taken{minimum}
    </p>
  )
}
