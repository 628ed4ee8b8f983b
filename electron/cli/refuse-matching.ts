import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { PairIds, Setup } from '#shared/domain/setup'
import { err, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import type { Settings } from './read-settings'

/** An edition that cannot be matched as it is set up, with the places of the setup file that say so. */
export function refuseMatching(
  fact: MatchingFailure,
  { setup, inputs }: Pick<Settings, 'setup' | 'inputs'>
): Result<never, Failure> {
  const file = inputs.find(({ use }) => use === 'setup')?.path
  const entries = file === undefined ? [] : listEntries(fact, setup)
  return err({
    of: 'matching',
    fact,
    place: file === undefined || entries.length === 0 ? null : { file, entries }
  })
}

/** The entries that contradict each other, or what is there, such as "locks[2]". */
function listEntries(fact: MatchingFailure, setup: Setup): readonly string[] {
  const { locks, forbids, groupForbids, questionRules, groupLimits, priorities } = setup
  switch (fact.kind) {
    case 'person-unknown':
      switch (fact.where) {
        case 'lock':
          return entriesOf('locks', locks, (pair) => pair[fact.role] === fact.id)
        case 'forbid':
          return entriesOf('forbids', forbids, (pair) => pair[fact.role] === fact.id)
        case 'forbid between groups':
          return entriesOf('groupForbids', groupForbids, (forbid) =>
            forbid[`${fact.role}s`].answers.includes(fact.id)
          )
        case 'limit':
          return entriesOf('groupLimits', groupLimits, ({ mentees }) => mentees.includes(fact.id))
        case 'priority':
          return entriesOf(
            'priorities',
            priorities,
            ({ group }) => group.kind === 'named' && group.mentees.includes(fact.id)
          )
      }
    case 'lock-blocked':
      return [
        ...entriesOf('locks', locks, isPair(fact)),
        ...(fact.rule === 'forbidden' ? entriesOf('forbids', forbids, isPair(fact)) : [])
      ]
    case 'lock-without-score':
    case 'lock-twice':
      return entriesOf('locks', locks, isPair(fact))
    case 'locks-above-demand':
      return entriesOf('locks', locks, ({ mentee }) => mentee === fact.mentee)
    case 'locks-above-places':
      return entriesOf('locks', locks, ({ mentor }) => mentor === fact.mentor)
    case 'locks-above-limit':
      return entriesOf('groupLimits', groupLimits, (limit) => limit === fact.limit)
    case 'limit-needs-answers':
      return entriesOf('groupLimits', groupLimits, ({ by }) => by === fact.by)
    case 'forbids-need-answers':
      return ['groupForbids']
    case 'rules-need-answers':
      return ['questionRules']
    case 'question-unknown':
      return entriesOf(
        'questionRules',
        questionRules,
        ({ rule, state }) => state.kind !== 'off' && rule[fact.role] === fact.question
      )
    case 'tiers-elsewhere':
      return ['priorities']
    case 'side-empty':
    case 'minimum-above-places':
    case 'score-beyond-grid':
      return []
  }
}

function entriesOf<T>(name: string, list: readonly T[], isMeant: (entry: T) => boolean): readonly string[] {
  return list.flatMap((entry, index) => (isMeant(entry) ? [`${name}[${index}]`] : []))
}

function isPair({ mentee, mentor }: PairIds): (pair: PairIds) => boolean {
  return (pair) => pair.mentee === mentee && pair.mentor === mentor
}
