import type { CreateCriterion } from '../criterion'
import { areaKey } from '../area-key'
import { binaryLog } from '../binary-log'
import { createCoverage } from '../coverage'
import { createKeyLists, type KeyLists } from '../key-lists'
import { unknown } from '../millionths'

/**
 * The share of the mentee's areas that the mentor knows. An area counts 1 + log₂(people / people who listed it),
 * over both sides of the pool: a rare area counts more than one that everybody has.
 */
export const expertise: CreateCriterion = (pool) => {
  const lists = createKeyLists({
    mentees: pool.mentees.map(({ areas }) => areas),
    mentors: pool.mentors.map(({ areas }) => areas),
    toKey: areaKey
  })
  const rarity = rarities(lists)
  const coverage = createCoverage(lists, rarity)
  return {
    value: coverage.value,
    fact: (mentee, mentor) => {
      if (coverage.value(mentee, mentor) === unknown) return coverage.missing(mentee, mentor)
      const wanted = pool.mentees[mentee]?.areas ?? []
      return { kind: 'areas', common: coverage.common(wanted, mentor), wanted }
    },
    beyond: (mentee) =>
      (pool.mentees[mentee]?.areas ?? []).map((area) => rarity[lists.numberOf(area) ?? -1] ?? 0).join(),
    classes: coverage.classes
  }
}

function rarities(lists: KeyLists): Int32Array {
  const people = lists.mentees.length + lists.mentors.length
  return lists.listedBy.map((count) => Math.round(1000 * (1 + binaryLog(people / count))))
}
