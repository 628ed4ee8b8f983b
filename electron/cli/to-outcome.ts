import type { AssignmentReport } from './report'
import type { Outcome, World } from './world'

/** Says in one line what was matched, and whom a minimum load misses; exit 3 when nothing could be matched or a minimum is unmet. */
export function toOutcome(world: World, report: AssignmentReport): Outcome {
  const { matched, total, worst, unmatched, belowMinimum, bestTotal } = report
  world.say(
    `${matched} ${matched === 1 ? 'place' : 'places'} filled, total ${total}, lowest ${worst ?? 'none'}, ${unmatched.length} without all their mentors.`
  )
  if (bestTotal !== undefined)
    world.say(
      `By best-total: ${bestTotal.matched} ${bestTotal.matched === 1 ? 'place' : 'places'} filled, total ${bestTotal.total}, lowest ${bestTotal.worst ?? 'none'}.`
    )
  if (matched === 0)
    world.say(
      'Nothing can be matched: no pair is a candidate, or no place is open. The report says why for each mentee.'
    )
  for (const { mentor, missing } of belowMinimum)
    world.say(
      `${mentor} stays ${missing} below the minimum load: lower the minimum, or allow more candidates.`
    )
  return { exit: matched === 0 || belowMinimum.length > 0 ? 3 : 0, print: null }
}
