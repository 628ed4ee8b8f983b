import type { ReactNode } from 'react'
import type { Participant } from '#shared/domain/participant'
import { stageName } from '#shared/messages/answer-names'
import { basisText, contributionLines } from '#shared/messages/contribution-lines'
import { scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import type { Selection } from '../../state/view-store'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Measures } from '../../ui/measures'
import { ScoreSwatch } from '../../ui/score-swatch'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { toPairRows, type PairRow } from './pair-row'

type SelectedPair = Extract<Selection, { readonly kind: 'pair' }>

/** A pair's score opened into what it is made of. */
export function PairPanel({ pair, notes }: { readonly pair: SelectedPair; readonly notes: ReactNode }) {
  const { view } = useSession()
  const row = usePairRow(pair)
  if (row === null) return null
  const { score } = row.pair
  return (
    <SidePanel
      label="Pair"
      title={`${personName(row.mentee)} → ${personName(row.mentor)}`}
      subtitle="Proposed pair"
      onClose={view.closePanel}
    >
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
      </PanelSection>
      <PersonLine title="Mentee" person={row.mentee} />
      <PersonLine title="Mentor" person={row.mentor} />
    </SidePanel>
  )
}

function usePairRow({ mentee, mentor }: SelectedPair): PairRow | null {
  const { edition, matching } = useSession()
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const now = useStoreState(matching, (state) => state)
  if (!('proposals' in now)) return null
  const assignment = now.proposals[policy]?.assignment
  const pairs = assignment?.pairs.filter((pair) => pair.mentee === mentee && pair.mentor === mentor) ?? []
  return assignment === undefined ? null : (toPairRows({ ...assignment, pairs }, now.pool)[0] ?? null)
}

function PersonLine({ title, person }: { readonly title: string; readonly person: Participant }) {
  const { view } = useSession()
  const about = [person.stage === null ? null : stageName(person.stage), person.institution]
  return (
    <PanelSection title={title}>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1 wrap-anywhere">
          <div>{personName(person)}</div>
          <div className="text-muted">{about.filter((part) => part !== null).join(' · ')}</div>
        </div>
        <Button onPress={() => view.select({ kind: 'person', role: person.role, id: person.id })}>
          Answers
        </Button>
      </div>
    </PanelSection>
  )
}
