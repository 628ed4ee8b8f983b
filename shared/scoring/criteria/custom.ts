import { ownAnswerOf } from '#shared/domain/own-answers'
import type { NumberRange } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import { readThousandths } from '#shared/domain/question-rule'
import type { CustomCriterion } from '#shared/domain/setup'
import { foldText } from '#shared/lib/fold-text'
import { createCoverage } from '../coverage'
import type { Criterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { createKeyLists } from '../key-lists'
import { one, roundHalfUp, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { toClasses } from '../to-classes'

/**
 * A criterion made of a question of the committee's own: the same answer is 1, any other 0; or the share of the
 * mentee's answers that the mentor gave too; or how near two numbers are, the widest distance being 0. Null when one
 * side never answered.
 */
export function createCustomCriterion(pool: Pool, question: CustomCriterion): Criterion | null {
  const mentees = pool.mentees.map((person) => ownAnswerOf(person, question.mentee))
  const mentors = pool.mentors.map((person) => ownAnswerOf(person, question.mentor))
  if (!mentees.some(isSaid) || !mentors.some(isSaid)) return null
  const compared = comparisonOf[question.compares](mentees, mentors)
  return {
    value: compared.value,
    fact: (mentee, mentor) => {
      const [asked = '', offered = ''] = [mentees[mentee], mentors[mentor]]
      if (compared.value(mentee, mentor) === unknown)
        return missingFact({
          mentee: compared.isRead('mentee', mentee),
          mentor: compared.isRead('mentor', mentor)
        })
      return {
        kind: 'custom',
        compares: question.compares,
        mentee: asked,
        mentor: offered,
        common: compared.common(mentee, mentor),
        range: compared.range
      }
    },
    beyond: compared.beyond,
    classes: toClasses(mentees)
  }
}

type Compared = Pick<Criterion, 'value' | 'beyond'> & {
  /** Whether the answer of one side can be compared. */
  readonly isRead: (role: 'mentee' | 'mentor', index: number) => boolean
  readonly common: (mentee: number, mentor: number) => readonly string[]
  readonly range: NumberRange | null
}

type Compare = (mentees: readonly string[], mentors: readonly string[]) => Compared

const comparisonOf: Readonly<Record<CustomCriterion['compares'], Compare>> = {
  same: compareWhole,
  overlap: compareLists,
  near: compareNumbers
}

function compareWhole(mentees: readonly string[], mentors: readonly string[]): Compared {
  const classes = toClasses([...mentees, ...mentors].map(foldText))
  const isRead = (role: 'mentee' | 'mentor', index: number) =>
    isSaid((role === 'mentee' ? mentees : mentors)[index])
  return {
    value: (mentee, mentor) => {
      if (!isRead('mentee', mentee) || !isRead('mentor', mentor)) return unknown
      return classes[mentee] === classes[mentees.length + mentor] ? one : 0
    },
    isRead,
    beyond: nothingElse,
    common: () => [],
    range: null
  }
}

function compareLists(mentees: readonly string[], mentors: readonly string[]): Compared {
  const asked = mentees.map(splitList)
  const lists = createKeyLists({ mentees: asked, mentors: mentors.map(splitList), toKey: foldText })
  const coverage = createCoverage(
    lists,
    lists.listedBy.map(() => 1)
  )
  return {
    value: coverage.value,
    beyond: nothingElse,
    isRead: (role, index) => Boolean(lists[`${role}s`][index]?.length),
    common: (mentee, mentor) => coverage.common(asked[mentee] ?? [], mentor),
    range: null
  }
}

function compareNumbers(mentees: readonly string[], mentors: readonly string[]): Compared {
  const numbers = { mentee: mentees.map(readThousandths), mentor: mentors.map(readThousandths) }
  const known = [...numbers.mentee, ...numbers.mentor].filter((number) => number !== null)
  const lowest = known.reduce((low, number) => Math.min(low, number), Number.POSITIVE_INFINITY)
  const highest = known.reduce((high, number) => Math.max(high, number), Number.NEGATIVE_INFINITY)
  const spread = highest - lowest
  return {
    value: (mentee, mentor) => {
      const [asked = null, offered = null] = [numbers.mentee[mentee], numbers.mentor[mentor]]
      if (asked === null || offered === null) return unknown
      return spread <= 0 ? one : roundHalfUp((spread - Math.abs(asked - offered)) * one, spread)
    },
    beyond: () => String(spread),
    isRead: (role, index) => (numbers[role][index] ?? null) !== null,
    common: () => [],
    range: { lowest: lowest / 1000, highest: highest / 1000 }
  }
}

function isSaid(answer: string | undefined): boolean {
  return foldText(answer ?? '') !== ''
}

function splitList(answer: string): readonly string[] {
  return answer
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter(isSaid)
}
