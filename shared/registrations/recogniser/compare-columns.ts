import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { ownFields } from '../aliases/heading-guards'
import { piecesOf, stemOf } from './fold-heading'
import { areOfOtherKind } from './kind-of-answers'
import { type Likeness, likenessOf } from './likeness'
import { onlyPointsBack } from './mark-follow-ons'
import { isFollowUp } from './mark-follow-ups'
import { areOneTalk, type Guess } from './recognise-column'
import { isAboutOthers, isBlocked } from './score-heading'
import { sampleOf, shareThatFits } from './score-values'
import type { SheetColumn } from './sheet-column'

type Rows = readonly (readonly string[])[]

/** Shares of likeness from which something follows. */
const shares = {
  /** What the tables are sure of stays sure, as it does where nothing is likelier. */
  agreed: 0.4,
  /** What the tables think probable is sure. */
  confirmed: 0.5,
  /** So it is for answers about oneself, which are easily taken from a question about somebody else. */
  confirmedOfOneself: 0.9,
  /** An own question that the tables know stays one without a doubt. */
  kept: 0.8,
  /** A question is an own one, though the tables are sure of something else. */
  own: 0.9,
  /** What the tables think probable is given up for an own question. */
  givenUp: 0.05,
  /** A meaning is proposed that the tables do not see. */
  worthAsking: 0.5,
  /** It is sure, as the tables see none. */
  clear: 0.9,
  /** It is sure, though the tables see another. */
  beyondDoubt: 0.95
} as const

/**
 * Weighs what the tables of words tell of each column against its likeness to headings that organisers wrote: sure where
 * both say the same, or where likeness is so clear that what the tables see does not matter; else a person is asked. What a
 * whole heading, a neighbour, the form tool or a person says stands. The shares were chosen by forms of a writer from whose
 * headings the weights had not been learned.
 */
export function compareColumns(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  const stems = columns.map(({ folded }) => stemOf(folded))
  return columns.map((column, at) => {
    const stem = stems[at] ?? ''
    const isRepeated = stems.indexOf(stem) !== stems.lastIndexOf(stem)
    if (isRepeated || onlyPointsBack(column.folded) || isToldOtherwise(column)) return column
    const sample = sampleOf(answers, column.index)
    return compare(column, likenessOf(column.folded, sample), sample)
  })
}

const toldByWords: ReadonlySet<ColumnReason['kind']> = new Set<ColumnReason['kind']>([
  'heading',
  'values',
  'heading-and-values',
  'nothing-fits'
])

/** Whether the tables know the whole heading, it belongs to the one before, the answers leave no doubt, or no word told. */
function isToldOtherwise({ sure, score, reason, folded }: SheetColumn): boolean {
  if (!toldByWords.has(reason.kind)) return true
  const isWhole =
    reason.kind === 'heading-and-values' && reason.share >= 0.9 && reason.words.join(' ') === folded
  return sure && (isWhole || score >= 1 || reason.kind === 'values' || isFollowUp(folded))
}

function compare(column: SheetColumn, likeness: Likeness, sample: readonly string[]): SheetColumn {
  const { field, sure } = column
  const { likest, share } = likeness
  if (!likeness.isKnown) return column
  const isAgreed = shareOfMeaning(field, likeness) >= neededFor(column) || (sure && likest === field)
  if (field !== 'custom' && isAgreed) {
    const isOwn = sure || mayMean(field, column, sample)
    return { ...column, field: likelierOf(field, likeness), sure: isOwn }
  }
  if (isOwnQuestion(column, likeness)) return { ...column, ...ownQuestion }
  const isSame = likest === field || areOneTalk(field, likest)
  const isClear =
    share >= (field === 'custom' ? shares.clear : shares.beyondDoubt) && mayMean(likest, column, sample)
  const isWorthAsking = isClear || (!sure && share >= shares.worthAsking && canAnswer(likest, column, sample))
  if (isSame || likest === 'custom' || !isWorthAsking) return { ...column, sure: staysOwn(column, likeness) }
  const reason: ColumnReason = { kind: 'heading', words: likeness.wordsFor(likest) }
  return { ...column, field: likest, score: share * 0.9, sure: isClear, reason, words: null }
}

const ownQuestion: Guess = {
  field: 'custom',
  score: 0,
  sure: false,
  reason: { kind: 'nothing-fits' },
  words: null
}

function isOwnQuestion({ field, sure }: SheetColumn, { likest, share, shareOf }: Likeness): boolean {
  if (field === 'custom' || likest !== 'custom') return false
  return sure ? share >= shares.own : shareOf(field) < shares.givenUp
}

function neededFor({ field, sure, reason }: SheetColumn): number {
  if (sure) return shares.agreed
  return reason.kind === 'values' || ownFields.has(field) ? shares.confirmedOfOneself : shares.confirmed
}

function staysOwn({ field, sure }: SheetColumn, { shareOf }: Likeness): boolean {
  return sure && field === 'custom' && shareOf('custom') >= shares.kept
}

/** Whether nothing speaks against a meaning: neither the answers, nor words for other people, other things or earlier days. */
function mayMean(field: Field, column: SheetColumn, sample: readonly string[]): boolean {
  const { folded, heading } = column
  const isOfOthers = isBlocked(field, folded) || isAboutOthers(field, piecesOf(heading).join(' '))
  return !isOfOthers && canAnswer(field, column, sample)
}

function canAnswer(field: Field, { folded }: SheetColumn, sample: readonly string[]): boolean {
  const fitting = shareThatFits(field, sample, folded)
  return (fitting === null || fitting >= 0.5) && !areOfOtherKind(field, sample)
}

/** Goals and topics are one question to two sides. */
function shareOfMeaning(field: Field, { shareOf }: Likeness): number {
  return areOneTalk(field, 'goals') ? shareOf('goals') + shareOf('topics') : shareOf(field)
}

/** Of goals and topics the one that the heading is clearly more like. */
function likelierOf(field: Field, { likest, shareOf }: Likeness): Field {
  return areOneTalk(field, likest) && shareOf(likest) > 3 * shareOf(field) ? likest : field
}
