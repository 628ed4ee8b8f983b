import { useState } from 'react'
import type { Relaxations } from '#shared/domain/explanation'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { Pool } from '#shared/domain/participant'
import { countText } from '#shared/messages/number-words'
import { relaxationsSentence, relaxationWords } from '#shared/messages/relaxation-words'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

type Asked = { readonly edition: EditionState; readonly found: Relaxations | null }

/** The smallest change of places and rules that would leave nobody without a mentor. */
export function WhatWouldHelp({ mentees }: { readonly mentees: readonly string[] }) {
  const { explain } = useSession()
  const { edition } = useEdition()
  const [asked, setAsked] = useState<Asked | null>(null)
  if (mentees.length === 0) return null
  const ask = async () => {
    setAsked({ edition, found: null })
    setAsked({ edition, found: await explain.findRelaxations(mentees) })
  }
  if (asked?.edition !== edition)
    return (
      <div>
        <Button onPress={() => void ask()}>What would help?</Button>
      </div>
    )
  if (asked.found === null) return <Working text="Looking for the smallest change…" />
  return <Found relaxations={asked.found} />
}

function Found({ relaxations }: { readonly relaxations: Relaxations }) {
  const { edition: store } = useSession()
  const { pool } = useEdition()
  const names = store.names()
  const places = toPlaces(pool, relaxations)
  const add = () =>
    store.performAll(places.map(({ mentor, places }) => ({ kind: 'set-places', mentor, places })))
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
            <li key={`${one.kind} ${one.mentee} ${one.mentor}`}>{relaxationWords(one, names)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}

/** How many places each mentor would have. */
function toPlaces({ mentors }: Pool, { relaxed }: Relaxations) {
  return mentors.flatMap(({ id, places }) => {
    const more = relaxed.filter(({ kind, mentor }) => kind === 'place' && mentor === id).length
    return more === 0 ? [] : [{ mentor: id, places: places + more }]
  })
}
