import { type EditionWrite, onlyKey } from './edition-families'
import { pairKey } from './edition-values'
import type { ScoringBody } from './scoring-entry'

/** What a fact of scoring sets. */
export function scoringWrites(body: ScoringBody): readonly EditionWrite[] {
  switch (body.kind) {
    case 'rule-set': {
      const { rule, state } = body
      return typeof rule === 'string'
        ? [{ family: 'rule', key: rule, value: state }]
        : [{ family: 'questionRule', key: rule.key, value: { rule, state } }]
    }
    case 'question-rule-removed':
      return [{ family: 'questionRule', key: body.rule.key, value: null }]
    case 'limit-changed':
      return [{ family: 'limit', key: body.limit, value: body.value }]
    case 'group-limit-set': {
      const { by, per, most } = body
      const value = most === null ? null : { by, per, most, mentees: [] }
      return [{ family: 'groupLimit', key: `${by} ${per}`, value }]
    }
    case 'criterion-set': {
      const { key, mentee, mentor, compares, weight } = body
      return [{ family: 'custom', key, value: { key, mentee, mentor, compares, weight } }]
    }
    case 'criterion-removed':
      return [{ family: 'custom', key: body.key, value: null }]
    case 'affinities-imported':
      return [{ family: 'affinity', key: onlyKey, value: { file: body.file, table: body.table } }]
    case 'affinities-removed':
      return [{ family: 'affinity', key: onlyKey, value: null }]
    case 'earlier-pairs-imported': {
      const { edition, file, pairs, leftOut } = body
      return [{ family: 'earlier', key: edition, value: { edition, file, pairs, leftOut } }]
    }
    case 'earlier-pairs-removed':
      return [{ family: 'earlier', key: body.edition, value: null }]
    case 'groups-forbidden': {
      const { key, mentees, mentors, state, reason } = body
      return [{ family: 'groupForbid', key, value: { key, mentees, mentors, state, reason } }]
    }
    case 'groups-allowed':
      return [{ family: 'groupForbid', key: body.key, value: null }]
    case 'pair-rated': {
      const { mentee, mentor, rating } = body
      const value = rating === null ? null : { mentee, mentor, rating }
      return [{ family: 'rating', key: pairKey(body), value }]
    }
    case 'conflict-settled': {
      const { mentee, mentor, verdict } = body
      const value = verdict === null ? null : { mentee, mentor, verdict }
      return [{ family: 'verdict', key: pairKey(body), value }]
    }
  }
}
