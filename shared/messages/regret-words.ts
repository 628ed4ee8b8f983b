import type { Regret, SeatMove } from '#shared/domain/explanation'
import type { EntryNames } from './entry-sentences'
import { changeText, scoreText } from './number-words'

/** What insisting on a pair costs over all, in a few words: costs nothing, costs .01, costs a place. */
export function regretText(regret: Regret | null): string {
  if (regret === null) return 'cannot be made'
  return `costs ${costWords(regret)}`
}

/** The same as a change of the whole: ±.00, −.01, −1 place, +.43. */
export function wholeText(regret: Regret | null): string {
  if (regret === null) return 'cannot be made'
  const { places, score } = regret
  if (places === 0) return changeText(-score)
  return `${places > 0 ? '−' : '+'}1 place, ${changeText(-score)}`
}

/** What it costs in one sentence. */
export function regretSentence(regret: Regret): string {
  const { places, score } = regret
  if (places === 0 && !regret.isOrderHurt && score === 0)
    return 'It costs nothing: there is an equally good proposal with this pair.'
  if (places === 0) return `It costs ${costWords(regret)} in total, and no place.`
  if (places < 0) return `It fills one place more and costs ${costText(score)} in total.`
  const rest =
    score > 0 ? ` and ${costText(score)} in total` : score < 0 ? `; the total gains ${costText(-score)}` : ''
  return `It costs a place${rest}: one mentee more would be without a mentor.`
}

/** Why two cannot be brought together at all. */
export function keptApartSentence({ hasLimits }: { readonly hasLimits: boolean }): string {
  const limits = hasLimits ? ', or a limit per group,' : ''
  return `Locks${limits} leave no way to bring these two together.`
}

/** One step of a chain: Y. Chen: parking list → L. Marin. */
export function moveWords(move: SeatMove, names: EntryNames) {
  const mentor = (id: string | null) => (id === null ? 'parking list' : names.person('mentor', id))
  return { who: names.person('mentee', move.mentee), from: mentor(move.from), to: mentor(move.to) }
}

function costWords({ places, isOrderHurt, score }: Regret): string {
  if (places > 0) return 'a place'
  const amount = score === 0 ? 'nothing' : score < 0 ? `−${costText(-score)}` : costText(score)
  return isOrderHurt ? `somebody’s turn, and ${amount}` : amount
}

/** A positive amount in millionths with two digits: .01, 1.20; what rounds to none of them is under .01. */
function costText(millionths: number): string {
  const text = scoreText(millionths)
  return text === '.00' && millionths > 0 ? 'under .01' : text
}
