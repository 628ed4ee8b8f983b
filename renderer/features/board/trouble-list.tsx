import { weakestPairs } from '#shared/domain/board/board'
import type { Trouble } from '#shared/domain/board/find-troubles'
import { countText, scoreText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { troubleHeading, troubleSentence } from '#shared/messages/trouble-sentences'
import type { BoardSpot } from '../../state/view-store'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { SuggestedChanges } from './suggested-changes'

const weakest = 5
const longest = 40

/** Everything the committee has to look at; a click goes there. */
export function TroubleList() {
  const { view, edition } = useSession()
  const { board, troubles } = useBoard()
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
            .map((trouble) => ({ text: troubleSentence(trouble, names), spot: spotOf(trouble) }))}
        />
      ))}
      <SuggestedChanges />
      <Group
        title="Without a mentor"
        lines={board.parked.map(({ mentee, missing }) => ({
          text: `${personName(mentee)}${missing > 1 ? `: ${missing} mentors missing` : ''}`,
          spot: { mentor: null, mentee: mentee.id }
        }))}
      />
      <Group
        title="Weakest pairs"
        lines={weakestPairs(board, weakest).map((pair) => ({
          text: `${scoreText(pair.millionths)} ${names.person('mentee', pair.mentee)} with ${names.person('mentor', pair.mentor)}`,
          spot: { mentor: pair.mentor, mentee: pair.mentee }
        }))}
      />
    </SidePanel>
  )
}

type Line = { readonly text: string; readonly spot: BoardSpot }

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { view } = useSession()
  if (lines.length === 0) return null
  return (
    <PanelSection title={`${title} · ${lines.length}`}>
      <ul>
        {lines.slice(0, longest).map(({ text, spot }) => (
          <li key={JSON.stringify(spot)} className="border-b border-line-soft last:border-0">
            <button
              type="button"
              onClick={() => view.goTo(spot)}
              className="w-full cursor-default py-1.5 text-start wrap-anywhere hover:bg-hover focus-visible:-outline-offset-2"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > longest ? (
        <p className="pt-1 text-small text-muted">and {lines.length - longest} more</p>
      ) : null}
    </PanelSection>
  )
}

/** Where a trouble shows; locked pairs that are apart show at the mentor, people who withdrew at whoever is left. */
function spotOf(trouble: Trouble): BoardSpot {
  switch (trouble.kind) {
    case 'over-places':
    case 'below-minimum':
      return { mentor: trouble.mentor, mentee: null }
    case 'lock-apart':
    case 'lock-forbidden':
      return { mentor: trouble.mentor, mentee: null }
    case 'withdrawn':
      return trouble.role === 'mentor'
        ? { mentor: null, mentee: trouble.mentee }
        : { mentor: trouble.mentor, mentee: null }
    default:
      return { mentor: trouble.mentor, mentee: trouble.mentee }
  }
}
