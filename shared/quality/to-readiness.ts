import type { Mentor, Participant, Pool } from '#shared/domain/participant'
import type { Readiness, Stranded, SupplyLine } from '#shared/domain/readiness'
import type { Setup } from '#shared/domain/setup'
import { compareText } from '#shared/lib/compare'
import { remember } from '#shared/lib/remember'
import { rememberBy } from '#shared/lib/remember-by'
import { areaKey } from '#shared/scoring/area-key'
import { goalKey } from '#shared/scoring/goal-key'
import { listRules } from '#shared/scoring/rules'
import { blockedBy } from '#shared/scoring/score-candidates'
import { noRule } from '#shared/scoring/score-row'
import { rowAt, type ScoreTable } from '#shared/scoring/score-table'

/** All scores, and the setup that they were made under. */
type Scored = { readonly scores: ScoreTable; readonly setup: Setup }

/** Whether a person has said how many places a mentor has, whatever the mentor said. */
type IsSettled = (mentor: Mentor) => boolean

/** What is offered against what is asked for, in all and by area, goal and time zone, and who has no candidate at all. */
export function toReadiness(pool: Pool, scored: Scored, isSettled: IsSettled = () => false): Readiness {
  return {
    places: pool.mentors.reduce((sum, { places }) => sum + places, 0),
    wanted: pool.mentees.reduce((sum, { demand }) => sum + demand, 0),
    ...supplyOf(pool),
    stranded: findStranded(pool, scored),
    offers: pool.mentors.flatMap((mentor) =>
      mentor.extra === null || mentor.extra === 0 || isSettled(mentor)
        ? []
        : [{ mentor, extra: mentor.extra }]
    )
  }
}

/** What is asked for and offered, whatever the scores are; once for each pool. */
const supplyOf = rememberBy((pool: Pool) => ({
  areas: toLines(pool, ({ areas }) => areas, areaKey),
  goals: toLines(pool, ({ goals }) => goals, goalKey),
  zones: toLines(
    pool,
    ({ timeZone }) => (timeZone === null ? [] : [timeZone]),
    (zone) => zone
  )
}))

type Line = { name: string; mentees: number; places: number }

/** The scarcest first: the most mentees that no place is left for. */
function toLines(
  { mentors, mentees }: Pool,
  valuesOf: (person: Participant) => readonly string[],
  keyOf: (value: string) => string
): readonly SupplyLine[] {
  const lines = new Map<string, Line>()
  const toKey = remember(keyOf)
  for (const person of [...mentees, ...mentors]) {
    const named = new Map(valuesOf(person).map((value) => [toKey(value), value]))
    for (const [key, name] of named) {
      if (key === '') continue
      const line = lines.get(key) ?? { name, mentees: 0, places: 0 }
      if (person.role === 'mentee') line.mentees += person.demand
      else line.places += person.places
      lines.set(key, line)
    }
  }
  return [...lines.values()].sort(
    (a, b) => b.mentees - b.places - (a.mentees - a.places) || compareText(a.name, b.name)
  )
}

function findStranded({ mentors, mentees }: Pool, { scores, setup }: Scored): readonly Stranded[] {
  if (mentors.length === 0) return []
  const rules = listRules(setup)
  return mentees.flatMap((mentee, at): readonly Stranded[] => {
    const { rule } = rowAt(scores, at, mentors.length)
    if (rule.includes(noRule)) return []
    return [{ mentee, blockedBy: blockedBy(rule, rules).toSorted((a, b) => b.mentors - a.mentors) }]
  })
}
