import type { EffectMove } from '#shared/domain/effect'
import type { EntryNames } from './entry-sentences'
import { listWords } from './list-words'
import { countText } from './number-words'

/** How many get other mentors by a change, and what becomes of them. */
export function effectMovesSummary(moves: readonly EffectMove[]): string {
  const gained = moves.filter(({ gain }) => gain > 0).length
  const lost = moves.filter(({ gain }) => gain < 0).length
  const verb = moves.length === 1 ? 'has' : 'have'
  const found = moves.filter(({ before }) => before.length === 0).length
  const left = moves.filter(({ after }) => after.length === 0).length
  const ends = [
    ...(found === 0 ? [] : [`${found} newly matched`]),
    ...(left === 0 ? [] : [`${left} left without`])
  ]
  const summary = `${countText(moves.length, 'mentee')} ${verb} another mentor: ${gained} gain, ${lost} lose`
  return ends.length === 0 ? summary : `${summary} (${ends.join(', ')})`
}

/** From whom to whom a mentee moves. */
export function effectMoveSentence(
  { mentee, before, after }: EffectMove,
  names: Pick<EntryNames, 'person'>
): string {
  const mentors = (ids: readonly string[]) =>
    ids.length === 0 ? 'nobody' : listWords(ids.map((id) => names.person('mentor', id)))
  return `${names.person('mentee', mentee)}: from ${mentors(before)} to ${mentors(after)}`
}
