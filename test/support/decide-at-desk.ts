import type { BlockOf, Command, Refusal, Verdicts } from '#shared/domain/journal/command'
import { decide } from '#shared/domain/journal/decide'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { createLaptop, createStart, type Laptop, noVerdicts } from './laptop'

/** A desk with mentors `m1`, `m2` of two places, mentees `e1` to `e4`, and these pairs seated. */
export function createDesk(...seated: readonly (readonly [string, string])[]): Laptop {
  const laptop = createLaptop('a', createStart())
  for (const [mentee, mentor] of seated) laptop.act(createDrag(mentee, null, mentor))
  return laptop
}

/** A drag to a mentor's first free place. */
export function createDrag(mentee: string, from: string | null, mentor: string): Command {
  return { kind: 'move', mentee, from, to: { mentor, place: null } }
}

/** What a command makes of a laptop's state, which must not refuse it. */
export function made(laptop: Laptop, command: Command): EditionBody {
  const decided = decide(laptop.state(), command, noVerdicts)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value
}

/** Why a command is refused; null when it is not. */
export function refused(laptop: Laptop, command: Command, blockOf: BlockOf = () => null): Refusal | null {
  return refusedBy(laptop, command, { ...noVerdicts, blockOf })
}

/** The same by whatever the journal does not know itself. */
export function refusedBy(laptop: Laptop, command: Command, verdicts: Verdicts): Refusal | null {
  const decided = decide(laptop.state(), command, verdicts)
  return decided.ok ? null : decided.error
}
