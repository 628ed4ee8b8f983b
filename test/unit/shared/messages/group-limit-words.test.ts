import { describe, expect, it } from 'vitest'
import type { GroupLimit } from '#shared/domain/group-limit'
import { leavesForLimitWords } from '#shared/messages/group-limit-words'
import { createMentee } from '../../../support/create-participant'

const mentee = createMentee({
  institution: 'Uni Oslo',
  country: 'Norway',
  sector: 'industry',
  stage: 'postdoc'
})

describe('a limit per group, in words', () => {
  it.each([
    [{ by: 'institution', per: 'mentor', most: 1 }, 'at most 1 mentee of “Uni Oslo” with one mentor'],
    [{ by: 'country', per: 'all', most: 3 }, 'at most 3 mentees of “Norway” in all'],
    [{ by: 'sector', per: 'all', most: 2 }, 'at most 2 mentees of the sector “Industry” in all'],
    [{ by: 'stage', per: 'mentor', most: 2 }, 'at most 2 mentees of the stage “Postdoc” with one mentor'],
    [{ by: 'list', per: 'all', most: 1 }, 'at most 1 mentee of a list of 2 in all']
  ] as const)('says why somebody leaves: %o', (limit, words) => {
    const whole: GroupLimit = { ...limit, mentees: limit.by === 'list' ? ['x', 'y'] : [] }
    expect(leavesForLimitWords(whole, mentee)).toBe(`leaves, as there may be ${words}`)
  })
})
