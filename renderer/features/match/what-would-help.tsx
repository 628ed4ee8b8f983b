import { useState } from 'react'
import type { Relaxation, Relaxations } from '#shared/domain/explanation'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { Pool } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import { countText } from '#shared/messages/number-words'
import { relaxationsSentence, relaxationWords } from '#shared/messages/relaxation-words'
import { useEdition } from '../../state/use-board'
import { type Session, useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

type Asked = {
  readonly edition: EditionState
  readonly mentees: readonly string[]
  readonly found: Relaxations | null
}

/** The smallest change of places, rules and limits that would leave nobody without a mentor. */
export function WhatWouldHelp({
  mentees,
  isSome
}: {
  readonly mentees: readonly string[]
  /** Whether these are only some of those without a mentor. */
  readonly isSome: boolean
}) {
  const { explain } = useSession()
  const { edition } = useEdition()
  const [asked, setAsked] = useState<Asked | null>(null)
  if (mentees.length === 0) return null
  const ask = async () => {
    setAsked({ edition, mentees, found: null })
    setAsked({ edition, mentees, found: await explain.findRelaxations(mentees) })
  }
  if (asked?.edition !== edition || asked.mentees.join() !== mentees.join())
    return (
      <div>
        <Button onPress={() => void ask()}>
          {isSome ? `What would help the ${mentees.length} shown?` : 'What would help?'}
        </Button>
      </div>
    )
  if (asked.found === null) return <Working text="Looking for the smallest change…" />
  return <Found relaxations={asked.found} />
}

type Raised = Extract<Relaxation, { readonly kind: 'limit' }>

function Found({ relaxations }: { readonly relaxations: Relaxations }) {
  const session = useSession()
  const { edition: store } = session
  const { pool } = useEdition()
  const names = store.names()
  const places = toPlaces(pool, relaxations)
  const add = () =>
    store.performAll(places.map(({ mentor, places }) => ({ kind: 'set-places', mentor, places })))
  const raise = ({ limit: { by, per }, most }: Raised) =>
    by === 'list' ? null : store.perform({ kind: 'set-group-limit', by, per, most })
  return (
    <Notice
      tone="caution"
      actions={
        places.length === 0 ? null : (
          <Button onPress={() => void add()}>Add places with {countText(places.length, 'mentor')}</Button>
        )
      }
    >
      {relaxationsSentence(relaxations)}
      <details>
        <summary className="cursor-default">Show each</summary>
        <ul className="max-h-40 overflow-auto">
          {relaxations.relaxed.map((one) => (
            <li key={relaxationWords(one, names)} className="flex min-h-8 items-center gap-2">
              <span className="min-w-0 flex-1">{relaxationWords(one, names)}</span>
              {one.kind === 'exception' ? (
                <Button
                  label={`Allow: ${relaxationWords(one, names)}`}
                  onPress={() => askForReason(session, one)}
                >
                  Allow…
                </Button>
              ) : null}
              {one.kind === 'limit' && one.limit.by !== 'list' ? (
                <Button label={relaxationWords(one, names)} onPress={() => void raise(one)}>
                  Raise to {one.most}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}

/** Goes to the board, where the reason of an exception is asked. */
function askForReason({ view, boardView }: Session, { mentee, mentor }: PairIds): void {
  view.open('review')
  boardView.ask({ kind: 'reason', about: 'exempt', pair: { mentee, mentor } })
}

/** How many places each mentor would have. */
function toPlaces({ mentors }: Pool, { relaxed }: Relaxations) {
  return mentors.flatMap(({ id, places }) => {
    const more = relaxed.filter((one) => one.kind === 'place' && one.mentor === id).length
    return more === 0 ? [] : [{ mentor: id, places: places + more }]
  })
}
