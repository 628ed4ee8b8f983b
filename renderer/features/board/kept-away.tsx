import { useState } from 'react'
import { rulesToSetAside } from '#shared/domain/exemption'
import type { BlockingRule } from '#shared/domain/pair-score'
import type { Participant } from '#shared/domain/participant'
import { ruleKey } from '#shared/domain/setup'
import { blockSentence, insteadOfException } from '#shared/messages/blocks'
import { ruleName } from '#shared/messages/criterion-names'
import { countText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { PanelSection } from '../../ui/side-panel'
import { pairOf } from './pair-of'

const step = 20

/** Those of the other side whom a rule keeps away first. */
export type Blocked = { readonly rule: BlockingRule; readonly people: readonly Participant[] }

/** Who could not be a candidate, by the rule that keeps them away, and a way to make an exception. */
export function KeptAway({
  person,
  blocked,
  notes
}: {
  readonly person: Participant
  readonly blocked: readonly Blocked[]
  /** What tells those apart who have one name, by id. */
  readonly notes: ReadonlyMap<string, string>
}) {
  if (blocked.length === 0) return null
  return (
    <PanelSection title="Kept away by a rule">
      {blocked.map((one) => (
        <KeptBy key={ruleKey(one.rule)} person={person} blocked={one} notes={notes} />
      ))}
    </PanelSection>
  )
}

function KeptBy({
  person,
  blocked: { rule, people },
  notes
}: {
  readonly person: Participant
  readonly blocked: Blocked
  readonly notes: ReadonlyMap<string, string>
}) {
  const { boardView } = useSession()
  const { scores } = useBoard()
  const [isOpen, setIsOpen] = useState(false)
  const [shown, setShown] = useState(step)
  return (
    <details
      className="border-b border-line-soft last:border-0"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="cursor-default py-1">
        {ruleName(rule)} <span className="text-muted">{countText(people.length, 'person', 'people')}</span>
      </summary>
      {isOpen && rulesToSetAside([rule]) === null ? (
        <p className="pb-1 text-small">{insteadOfException(rule)}</p>
      ) : null}
      {isOpen ? (
        <ul className="pb-2 text-small text-muted">
          {people.slice(0, shown).map((other) => {
            const pair = pairOf(person, other)
            const block = scores.blockOf(pair)
            return (
              <li key={other.id} className="flex min-h-8 items-center gap-2 py-0.5">
                <div className="min-w-0 flex-1 wrap-anywhere">
                  <span className="text-ink">{personName(other)}</span>
                  {notes.has(other.id) ? ` · ${notes.get(other.id)}` : null}
                  {block === null ? null : <div>{blockSentence(block)}</div>}
                </div>
                {rulesToSetAside(scores.rulesOf(pair)) === null ? null : (
                  <Button
                    look="quiet"
                    label={`Allow ${personName(other)} despite the rule`}
                    onPress={() => boardView.ask({ kind: 'reason', about: 'exempt', pair })}
                  >
                    Allow…
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      ) : null}
      {isOpen && people.length > shown ? (
        <Button look="quiet" onPress={() => setShown(shown + 4 * step)}>
          Show {Math.min(4 * step, people.length - shown)} more
        </Button>
      ) : null}
    </details>
  )
}
