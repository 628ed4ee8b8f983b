import { useState } from 'react'
import { toPlan } from '../../state/effect-store'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { Button } from '../../ui/button'
import { TextLine } from '../../ui/text-line'

/** Keeps the present weights, rules, policy and turns under a name. */
export function KeepScenario() {
  const { edition: store } = useSession()
  const { edition } = useEdition()
  const [name, setName] = useState('')
  const attempt = useAttempt()
  const keep = async () => {
    const { seed } = toPlan(edition)
    const command = { kind: 'keep-scenario', key: store.newId(), name, seed } as const
    if (await attempt.run(() => store.perform(command))) setName('')
  }
  return (
    <div className="flex items-end gap-2">
      <div className="w-72">
        <TextLine
          label="Name the present settings"
          value={name}
          onChange={setName}
          onSubmit={() => void keep()}
          fault={attempt.fault}
        />
      </div>
      <span className="pb-0.5">
        <Button isDisabled={name.trim() === ''} onPress={() => void keep()}>
          Keep as a scenario
        </Button>
      </span>
      <p className="min-w-0 flex-1 pb-1.5 text-small text-muted">
        Weights, rules, policy and who comes first. All scores below are by the present weights, so that they
        can be compared.
      </p>
    </div>
  )
}
