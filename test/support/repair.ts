import { answerNameOf, type Correction } from '#shared/domain/answers'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { findRead } from '#shared/domain/journal/people'
import { toRepair } from '#shared/domain/journal/to-repair'
import { createPart } from './create-entry'
import type { Laptop } from './laptop'

/** Corrects one answer by hand. */
export function repair(laptop: Laptop, { role, id }: ParticipantRef, answer: Correction): EditionEntry {
  const read = findRead(laptop.state().facts, { role, id })
  if (read === null) throw new Error(`no ${role} ${id}`)
  const made = createPart(toRepair(read, answer))
  return laptop.act({
    kind: 'answers-repaired',
    repairs: [{ role, id, ...answerNameOf(answer), repair: made }]
  })
}
