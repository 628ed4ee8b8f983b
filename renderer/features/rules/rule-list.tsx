import { ruleNames } from '#shared/domain/setup'
import { countText } from '#shared/messages/number-words'
import { useSession, useStoreState } from '../../state/session'
import { Card } from '../../ui/card'
import { RuleRow } from './rule-row'
import type { Setting } from './use-setting'

/** Every rule with its state, and how many pairs it concerns by itself. */
export function RuleList(setting: Setting) {
  const { edition } = useSession()
  const all = useStoreState(edition, ({ pool }) => pool.mentors.length * pool.mentees.length)
  return (
    <Card
      title="Rules"
      note={`A hard rule forbids a pair, a soft one takes something off its score. There are ${countText(all, 'pair')}.`}
    >
      <ul>
        {ruleNames.map((rule) => (
          <RuleRow key={rule} rule={rule} {...setting} />
        ))}
      </ul>
    </Card>
  )
}
