import type { PairScore } from '#shared/domain/pair-score'
import { compareFactSentence } from './compare-facts'
import { criterionName } from './criterion-names'
import { shareText } from './number-words'

/** One criterion's part in a score as it is shown; `share` is null when unknown. */
export type ContributionLine = {
  readonly id: string
  readonly name: string
  readonly share: number | null
  readonly shareText: string
  readonly weight: number
  readonly sentence: string
}

/** A score opened into its parts, in words. */
export function contributionLines({ contributions }: PairScore): readonly ContributionLine[] {
  return contributions.map(({ criterion, weight, value, fact }) => ({
    id: criterion,
    name: criterionName(criterion),
    share: value,
    shareText: value === null ? '–' : shareText(value),
    weight,
    sentence: compareFactSentence(fact)
  }))
}

/** On how much a score rests: 7 of 9 answers. */
export function basisText({ known, asked }: PairScore): string {
  return `${known} of ${asked} answers`
}
