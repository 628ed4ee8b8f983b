import type { OpenScore } from '#shared/domain/open-score'
import { type Contribution, type PairScore, type Penalty, ruleOfBlock } from '#shared/domain/pair-score'
import { ruleKey } from '#shared/domain/setup'
import { blockSentence } from './blocks'
import { compareFactSentence } from './compare-facts'
import { nameOfCriterion, ruleName } from './criterion-names'
import { shareText } from './number-words'

/** One criterion's part in a score as it is shown, or what a soft rule takes off; `share` is null when unknown. */
export type ContributionLine = {
  readonly id: string
  readonly name: string
  readonly share: number | null
  readonly shareText: string
  /** What it counts, as a person set it; null is a part of its own, not of the mean. */
  readonly weight: number | null
  readonly sentence: string
}

type Opened = Pick<PairScore | OpenScore, 'contributions' | 'penalties'>

/** A score opened into its parts, in words: criteria, then what soft rules take off. */
export function contributionLines({ contributions, penalties }: Opened): readonly ContributionLine[] {
  return [...contributions.map(toCriterionLine), ...penalties.map(toPenaltyLine)]
}

/** A part of two scores, side by side; null where it is no part of one: a soft rule may concern only the other. */
export type ComparedLine = Pick<ContributionLine, 'id' | 'name' | 'weight'> & {
  readonly sides: readonly [ContributionLine | null, ContributionLine | null]
}

/** Two scores opened into their parts, each part beside the same of the other. */
export function comparedLines(one: Opened, other: Opened): readonly ComparedLine[] {
  const lines = [contributionLines(one), contributionLines(other)] as const
  const byId = new Map(lines.flat().map(({ id, name, weight }) => [id, { id, name, weight }]))
  const find = (side: readonly ContributionLine[], id: string) => side.find((line) => line.id === id) ?? null
  return [...byId.values()].map((part) => ({
    ...part,
    sides: [find(lines[0], part.id), find(lines[1], part.id)]
  }))
}

/** On how much a score rests: 7 of 9 answers. */
export function basisText({ known, asked }: Pick<PairScore, 'known' | 'asked'>): string {
  return `${known} of ${asked} answers`
}

function toCriterionLine({ weight, value, fact, ...of }: Contribution): ContributionLine {
  return {
    id: of.criterion === 'custom' ? `custom ${of.key}` : of.criterion,
    name: nameOfCriterion(of),
    share: value,
    shareText: value === null ? '–' : shareText(value),
    weight,
    sentence: compareFactSentence(fact)
  }
}

function toPenaltyLine({ millionths, block }: Penalty): ContributionLine {
  return {
    id: `rule ${ruleKey(ruleOfBlock(block))}`,
    name: ruleName(ruleOfBlock(block)),
    share: null,
    shareText: `−${shareText(millionths / 1_000_000)}`,
    weight: null,
    sentence: `${blockSentence(block)} A soft rule takes this off.`
  }
}
