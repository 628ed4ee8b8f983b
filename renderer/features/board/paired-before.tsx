import type { Participant } from '#shared/domain/participant'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { PanelSection } from '../../ui/side-panel'

/** With whom somebody was a pair in earlier editions, as far as both are here. */
export function PairedBefore({ person: { role, id } }: { readonly person: Participant }) {
  const { edition } = useSession()
  const { earlierPairs } = useEdition().edition.setup
  const own = earlierPairs.filter((pair) => pair[role] === id)
  if (own.length === 0) return null
  const names = edition.names()
  const other = role === 'mentor' ? 'mentee' : 'mentor'
  return (
    <PanelSection title="Paired before">
      <ul>
        {own.map((pair) => (
          <li key={`${pair.edition} ${pair[other]}`} className="flex gap-3 py-0.5">
            <span className="min-w-0 flex-1 wrap-anywhere">{names.person(other, pair[other])}</span>
            <span className="text-muted">{pair.edition}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
