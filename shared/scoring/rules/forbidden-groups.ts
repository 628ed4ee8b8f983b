import { isInSideGroup } from '#shared/domain/group-forbid'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { toClasses } from '../to-classes'

/** The pairs between groups that a person forbade; of several forbids the first is named. */
export const forbiddenGroups: CreateRule = ({ mentees, mentors }, { groupForbids }) => {
  const sides = groupForbids.map((forbid) => ({
    mentees: mentees.map(isInSideGroup(forbid.mentees)),
    mentors: mentors.map(isInSideGroup(forbid.mentors))
  }))
  const forbidOf = (mentee: number, mentor: number): number =>
    sides.findIndex((side) => side.mentees[mentee] === true && side.mentors[mentor] === true)
  return {
    forbids: (mentee, mentor) => forbidOf(mentee, mentor) >= 0,
    block: (mentee, mentor) => ({
      rule: 'forbiddenGroups',
      reason: groupForbids[forbidOf(mentee, mentor)]?.reason ?? ''
    }),
    beyond: nothingElse,
    classes: toClasses(
      mentees.map((_, mentee) => sides.map((side) => Number(side.mentees[mentee] === true)).join(''))
    )
  }
}
