import type { ReactNode } from 'react'
import type { PairIds } from '#shared/domain/setup'
import { ruleList } from '#shared/messages/plan-sentences'
import { useSession } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import type { SetSetting } from './use-setting'

/** The pairs that the committee has locked, forbidden or made an exception for, each with a way back. */
export function PairRules({ set }: { readonly set: SetSetting }) {
  const locks = useSetup((setup) => setup.locks)
  const forbids = useSetup((setup) => setup.forbids)
  const exemptions = useSetup((setup) => setup.exemptions)
  return (
    <>
      <Card title="Locked pairs" note="Every proposal keeps them together.">
        <PairList
          pairs={locks}
          emptyText="No pair is locked. Lock one on the board, from the menu of its card."
          undoName="Unlock"
          onUndo={(pair) => set({ kind: 'unlock', mentee: pair.mentee, mentor: pair.mentor })}
          detail={() => null}
        />
      </Card>
      <Card title="Forbidden pairs" note="No proposal brings them together.">
        <PairList
          pairs={forbids}
          emptyText="No pair is forbidden. Forbid one on the board, from the menu of its card."
          undoName="Allow"
          onUndo={(pair) => set({ kind: 'allow', mentee: pair.mentee, mentor: pair.mentor })}
          detail={({ reason }) => reason}
        />
      </Card>
      <Card title="Exceptions" note="Pairs that are candidates although a rule concerns them.">
        <PairList
          pairs={exemptions}
          emptyText="No pair is an exception. Allow one on the board, where a person’s panel says who is kept away."
          undoName="End"
          onUndo={(pair) => set({ kind: 'end-exemption', mentee: pair.mentee, mentor: pair.mentor })}
          detail={({ rules, reason }) => `${ruleList(rules)} · ${reason}`}
        />
      </Card>
    </>
  )
}

type ListProps<Pair extends PairIds> = {
  readonly pairs: readonly Pair[]
  readonly emptyText: string
  readonly undoName: string
  readonly onUndo: (pair: Pair) => void
  readonly detail: (pair: Pair) => ReactNode
}

function PairList<Pair extends PairIds>({ pairs, emptyText, undoName, onUndo, detail }: ListProps<Pair>) {
  const { edition } = useSession()
  const names = edition.names()
  if (pairs.length === 0) return <p className="text-muted">{emptyText}</p>
  return (
    <ul className="max-h-64 overflow-auto">
      {pairs.map((pair) => {
        const text = `${names.person('mentee', pair.mentee)} with ${names.person('mentor', pair.mentor)}`
        return (
          <li
            key={JSON.stringify([pair.mentee, pair.mentor])}
            className="flex items-center gap-3 border-b border-line-soft py-1 last:border-0"
          >
            <div className="min-w-0 flex-1 wrap-anywhere">
              {text}
              <div className="text-small text-muted">{detail(pair)}</div>
            </div>
            <Button label={`${undoName} ${text}`} onPress={() => onUndo(pair)}>
              {undoName}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
