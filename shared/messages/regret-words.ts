import type { Regret, SeatMove } from '#shared/domain/explanation'
import type { EntryNames } from './entry-sentences'

/** What insisting on a pair costs over all, in a few words: costs nothing, costs .012, costs a place. */
export function regretText(regret: Regret | null): string {
  if (regret === null) return 'cannot be made'
  return `costs ${costWords(regret)}`
}

/** The same as a change of the whole: ±.000, −.012, −1 place, +.430. */
export function wholeText(regret: Regret | null): string {
  if (regret === null) return 'cannot be made'
  const { places, score } = regret
  if (places === 0) return signedText(-score)
  return `${places > 0 ? '−' : '+'}1 place, ${signedText(-score)}`
}

/** What it costs in one sentence. */
export function regretSentence(regret: Regret): string {
  const { places, score } = regret
  if (places === 0 && !regret.isOrderHurt && score === 0)
    return 'It costs nothing: there is an equally good proposal with this pair.'
  if (places === 0) return `It costs ${costWords(regret)} in total, and no place.`
  if (places < 0) return `It fills one place more and costs ${fineText(score)} in total.`
  const rest =
    score > 0 ? ` and ${fineText(score)} in total` : score < 0 ? `; the total gains ${fineText(-score)}` : ''
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
  const amount = score === 0 ? 'nothing' : score < 0 ? `−${fineText(-score)}` : fineText(score)
  return isOrderHurt ? `somebody’s turn, and ${amount}` : amount
}

function signedText(millionths: number): string {
  if (millionths === 0) return '±.000'
  return `${millionths < 0 ? '−' : '+'}${fineText(Math.abs(millionths))}`
}

/** A positive amount in millionths with three digits: .012, 1.204; what rounds to none of them is under .001. */
function fineText(millionths: number): string {
  const thousandths = Math.round(millionths / 1000)
  return thousandths === 0 && millionths > 0
    ? 'under .001'
    : (thousandths / 1000).toFixed(3).replace(/^0/, '')
}
