import { useState } from 'react'
import { weakestPairs } from '#shared/domain/board/board'
import type { Trouble } from '#shared/domain/board/find-troubles'
import { groupDigits } from '#shared/lib/group-digits'
import { countText, scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { troubleHeading, troubleSentence } from '#shared/messages/trouble-sentences'
import type { BoardSpot } from '../../state/view-store'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { type BoardActions, useBoardActions } from './board-actions'
import { SuggestedChanges } from './suggested-changes'

const weakest = 5
const longest = 40

/** Everything the committee has to look at; a click goes there. */
export function TroubleList() {
  const { view, edition } = useSession()
  const actions = useBoardActions()
  const { board, scores, troubles } = useBoard()
  const names = edition.names()
  const kinds = [...new Set(troubles.map(({ kind }) => kind))]
  return (
    <SidePanel
      label="Trouble"
      title="Trouble"
      subtitle={
        troubles.length === 0
          ? 'No rule is broken, and nobody has too many or too few.'
          : `${countText(troubles.length, 'thing')} to look at`
      }
      onClose={view.closePanel}
    >
      {kinds.map((kind) => (
        <Group
          key={kind}
          title={troubleHeading(kind)}
          lines={troubles
            .filter((trouble) => trouble.kind === kind)
            .map((trouble) => ({
              text: troubleSentence(trouble, names),
              spot: spotOf(trouble),
              remedy: remedyOf(trouble, actions)
            }))}
        />
      ))}
      <SuggestedChanges />
      <Group
        title="Weakest pairs"
        lines={weakestPairs(board, weakest).map((pair) => ({
          text: `${scoreText(pair.millionths)} ${names.person('mentee', pair.mentee)} with ${names.person('mentor', pair.mentor)}`,
          spot: { mentor: pair.mentor, mentee: pair.mentee }
        }))}
      />
      <Group
        title="Without a mentor"
        lines={board.parked.map(({ mentee, missing }) => ({
          text: `${personName(mentee)}${missing > 1 ? `: ${missing} mentors missing` : ''}`,
          spot: { mentor: null, mentee: mentee.id },
          note: () =>
            scores.bestOf(mentee.id) === null ? 'no candidate: a rule keeps every mentor away' : null
        }))}
      />
    </SidePanel>
  )
}

/** `note` is asked only for lines that are shown; `remedy` is what can be done about it right here. */
type Line = {
  readonly text: string
  readonly spot: BoardSpot
  readonly note?: () => string | null
  readonly remedy?: Remedy | null
}

type Remedy = { readonly name: string; readonly act: () => void }

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { view } = useSession()
  const [isWhole, setIsWhole] = useState(false)
  if (lines.length === 0) return null
  const shown = isWhole ? lines : lines.slice(0, longest)
  return (
    <PanelSection title={`${title} · ${groupDigits(lines.length)}`}>
      <ul>
        {shown.map(({ text, spot, note, remedy = null }) => (
          <li
            key={JSON.stringify([text, spot])}
            className="flex items-center border-b border-line-soft last:border-0"
          >
            <button
              type="button"
              onClick={() => view.goTo(spot)}
              className="min-w-0 flex-1 cursor-default py-1.5 text-start wrap-anywhere hover:bg-hover focus-visible:-outline-offset-2"
            >
              {text}
              <span className="text-muted">{withDash(note?.() ?? null)}</span>
            </button>
            {remedy === null ? null : (
              <Button label={`${remedy.name}: ${text}`} onPress={remedy.act}>
                {remedy.name}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown.length ? (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          Show {groupDigits(lines.length - shown.length)} more
        </Button>
      ) : null}
    </PanelSection>
  )
}

function withDash(note: string | null): string {
  return note === null ? '' : ` · ${note}`
}

/** What ends a trouble that no card on the board stands for. */
function remedyOf(trouble: Trouble, { perform }: BoardActions): Remedy | null {
  if (trouble.kind !== 'left-out') return null
  const { mentee, mentor } = trouble
  return { name: 'Part the pair', act: () => void perform({ kind: 'part', mentee, mentor }) }
}

/** Where a trouble shows; locked pairs that are apart show at the mentor, people who are out at whoever is left. */
function spotOf(trouble: Trouble): BoardSpot {
  switch (trouble.kind) {
    case 'over-places':
    case 'below-minimum':
      return { mentor: trouble.mentor, mentee: null }
    case 'lock-apart':
    case 'lock-forbidden':
    case 'limit-broken':
      return { mentor: trouble.mentor, mentee: null }
    case 'left-out':
      return trouble.role === 'mentor'
        ? { mentor: null, mentee: trouble.mentee }
        : { mentor: trouble.mentor, mentee: null }
    default:
      return { mentor: trouble.mentor, mentee: trouble.mentee }
  }
}
