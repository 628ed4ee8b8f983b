import type { GroupLimit, Grouping, LimitScope, LimitSolver } from '#shared/domain/group-limit'
import { careerStages } from '#shared/domain/career-stage'
import type { Mentee } from '#shared/domain/participant'
import { sectors } from '#shared/domain/sector'
import { sectorName, stageName } from './answer-names'
import { countText, totalText } from './number-words'
import { inQuotes } from './quoted'

/** A limit per group as the end of a sentence: "at most 2 mentees of one institution with one mentor". */
export function groupLimitWords(limit: GroupLimit): string {
  const { by, mentees } = limit
  return wordsFor(limit, by === 'list' ? `of a list of ${mentees.length}` : `of one ${groupingName(by)}`)
}

/** Why a mentee leaves in a chain of changes: there may be "at most 1 mentee of “Uni Oslo” with one mentor". */
export function leavesForLimitWords(limit: GroupLimit, mentee: Grouped): string {
  return `leaves, as there may be ${limitOfGroupWords(limit, mentee)}`
}

/** The same as `groupLimitWords`, with the name of the group that a mentee is in. */
function limitOfGroupWords(limit: GroupLimit, mentee: Grouped): string {
  const group = limit.by === 'list' ? null : mentee[limit.by]
  return group === null ? groupLimitWords(limit) : wordsFor(limit, `of ${groupName(limit.by, group)}`)
}

type Grouped = Pick<Mentee, Exclude<Grouping, 'list'>>

function wordsFor({ per, most }: GroupLimit, whom: string): string {
  return `at most ${most} ${most === 1 ? 'mentee' : 'mentees'} ${whom} ${limitScopeName(per)}`
}

function groupName(by: Grouping, answer: string): string {
  const sector = sectors.find((one) => by === 'sector' && one === answer)
  const stage = careerStages.find((one) => by === 'stage' && one === answer)
  if (sector !== undefined) return `the sector ${inQuotes(sectorName(sector))}`
  return stage === undefined ? inQuotes(answer) : `the stage ${inQuotes(stageName(stage))}`
}

/** Said beside what wishes cost where their figures leave limits out. */
export const costsWithoutLimits =
  'Costs leave the limits per group out, as these cross or thousands of them bind: a pair may cost more than it says, or less, where one binds.'

/** Why a move cannot be made. */
export function limitStandsSentence(limit: GroupLimit): string {
  return `A limit per group stands against it: ${groupLimitWords(limit)}.`
}

export function limitScopeName(scope: LimitScope): string {
  return scope === 'mentor' ? 'with one mentor' : 'in all'
}

/** Said beside numbers that do not know of the limits. */
export const withoutLimits = 'without the limits per group'

type Worth = { readonly matched: number; readonly total: number }

/** That the limits bind, and what they cost against the best without them; totals in millionths. */
export function limitsKeptSentence(solvedBy: LimitSolver, within: Worth, without: Worth): string {
  return `The limits per group bind: ${keptBy[solvedBy]}. Without limits ${countText(without.matched, 'place')} would be filled instead of ${within.matched}, with a total of ${totalText(without.total)} instead of ${totalText(within.total)}.`
}

const keptBy: Readonly<Record<LimitSolver, string>> = {
  Matchdesk: 'these are the best pairs that keep them, which their certificate proves',
  HiGHS: 'HiGHS found the best pairs that keep them'
}

/** What the certificate of a report proves where limits bind. */
export const limitsBindSentences: Readonly<Record<LimitSolver, string>> = {
  Matchdesk:
    'The limits per group bind, and are nested or apart: the certificate, with a price for each limit that is reached, proves that no pairs that keep them are better. `best` is the best assignment without them, with a certificate of its own.',
  HiGHS:
    'The limits per group bind, and the engine’s own method cannot hold them: they cross, or count several mentors for each mentee in all. Solved by HiGHS as a mixed-integer programme to a gap of 0; `verify` solves it again. The certificate proves `best`, the best assignment without these limits, as a bound.'
}

export function groupingName(grouping: Exclude<Grouping, 'list'>): string {
  return grouping === 'stage' ? 'career stage' : grouping
}
