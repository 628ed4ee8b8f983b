import { useEffect, useMemo, useState } from 'react'
import type { PossibleConflict } from '#shared/domain/possible-conflict'
import type { PairIds } from '#shared/domain/setup'
import { groupDigits } from '#shared/lib/group-digits'
import { conflictSignSentence } from '#shared/messages/conflict-signs'
import { useSession, useStoreState } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Working } from '../../ui/working'
import type { Setting } from './use-setting'

const shown = 50

/** Pairs that may be in a conflict of interest, for a person to say; and what was said, with a way back. */
export function PossibleConflicts({ setAll }: Pick<Setting, 'setAll'>) {
  const conflicts = useSetup((setup) => setup.conflicts)
  const found = usePossibleConflicts()
  const groups = useMemo(() => groupBySign(found ?? []), [found])
  return (
    <Card
      title="Possible conflicts of interest"
      note="The program only supposes these. “Conflict” forbids the pairs; “No conflict” drops the supposition."
    >
      {found === null ? (
        <Working text="Looking…" />
      ) : found.length === 0 ? (
        <p className="text-muted">Nothing more seems to join a mentee and a mentor.</p>
      ) : (
        <ul className="max-h-120 overflow-auto">
          {groups.slice(0, shown).map(({ sentence, pairs }) => (
            <Verdict key={JSON.stringify(pairs[0])} pairs={pairs} note={sentence} setAll={setAll} />
          ))}
        </ul>
      )}
      {groups.length > shown ? (
        <p className="pt-1 text-small text-muted">and {groupDigits(groups.length - shown)} more</p>
      ) : null}
      {conflicts.length === 0 ? null : (
        <>
          <h4 className="mt-3 mb-1 text-small font-bold text-muted">Settled</h4>
          <ul className="max-h-48 overflow-auto">
            {conflicts.map(({ verdict, ...pair }) => (
              <Verdict
                key={JSON.stringify(pair)}
                pairs={[pair]}
                note={
                  verdict === 'conflict' ? 'A conflict, by the committee.' : 'No conflict, by the committee.'
                }
                setAll={setAll}
                isSettled
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

type VerdictProps = Pick<Setting, 'setAll'> & {
  readonly pairs: readonly PairIds[]
  readonly note: string
  readonly isSettled?: boolean
}

const named = 3

/** Pairs that the same sign joins, settled together and undone together. */
function Verdict({ pairs, note, setAll, isSettled = false }: VerdictProps) {
  const { edition } = useSession()
  const names = edition.names()
  const some = pairs
    .slice(0, named)
    .map(({ mentee, mentor }) => `${names.person('mentee', mentee)} with ${names.person('mentor', mentor)}`)
  const rest = pairs.length - some.length
  const text = rest === 0 ? some.join(', ') : `${some.join(', ')} and ${groupDigits(rest)} more`
  const settle = (verdict: 'conflict' | 'none' | null) =>
    setAll(pairs.map(({ mentee, mentor }) => ({ kind: 'settle-conflict', mentee, mentor, verdict })))
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line-soft py-1 last:border-0">
      <div className="min-w-40 flex-1 wrap-anywhere">
        {text}
        <div className="text-small text-muted">{note}</div>
      </div>
      {isSettled ? (
        <Button label={`Open again: ${text}`} onPress={() => settle(null)}>
          Open again
        </Button>
      ) : (
        <>
          <Button label={`Conflict: ${text}`} onPress={() => settle('conflict')}>
            Conflict
          </Button>
          <Button label={`No conflict: ${text}`} onPress={() => settle('none')}>
            No conflict
          </Button>
        </>
      )}
    </li>
  )
}

type Group = { readonly sentence: string; readonly pairs: readonly PairIds[] }

/** What a person can say at once: two institutions join many pairs, whoever belongs to which; a name in a text only one. */
function groupBySign(found: readonly PossibleConflict[]): readonly Group[] {
  const groups = new Map<string, { readonly sentence: string; readonly pairs: PairIds[] }>()
  for (const { sign, ...pair } of found) {
    const key = JSON.stringify(
      sign.kind === 'named-in-text' ? pair : { ...sign, ...inOrder(sign.mentee, sign.mentor) }
    )
    const group = groups.get(key) ?? { sentence: conflictSignSentence(sign), pairs: [] }
    group.pairs.push(pair)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Null until the first answer; what was found before stays in view while it is looked again. */
function usePossibleConflicts(): readonly PossibleConflict[] | null {
  const { edition, effects } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const conflicts = useSetup((setup) => setup.conflicts)
  const exemptions = useSetup((setup) => setup.exemptions)
  const [found, setFound] = useState<readonly PossibleConflict[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void effects.findPossibleConflicts(edition.state.getState()).then((pairs) => {
      if (isWanted) setFound(pairs)
    })
    return () => {
      isWanted = false
    }
    // Nothing else of an edition decides which pairs there are; to look at all of them takes its time.
  }, [edition, effects, pool, conflicts, exemptions])
  return found
}

/** Two names the one way or the other. */
function inOrder(one: string, other: string): { readonly mentee: string; readonly mentor: string } {
  return one < other ? { mentee: one, mentor: other } : { mentee: other, mentor: one }
}
