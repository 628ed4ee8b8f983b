import type { Participant, Pool } from '#shared/domain/participant'
import type { ConflictSign, PossibleConflict } from '#shared/domain/possible-conflict'
import type { Setup } from '#shared/domain/setup'
import { foldText } from '#shared/lib/fold-text'
import { prepareRule } from './active-rules'
import { createHomeDomains } from './home-domains'
import { toIdentityKeys } from './identity-keys'
import { areLikeInstitutions } from './like-institutions'
import type { Memory } from './memory'
import { createPairLookup } from './pair-lookup'
import { personKey } from './person-key'

const most = 500

type Edition = { readonly pool: Pool; readonly setup: Setup; readonly memory: Memory }

/**
 * Pairs that may be in a conflict of interest and that nobody has settled: like institutions, one mail domain under two
 * names, or a name in the other's own words. In the pool's order, the first five hundred. Who is one person, or
 * declared the conflict, needs no proposal.
 */
export function findPossibleConflicts(edition: Edition): readonly PossibleConflict[] {
  const { pool, setup } = edition
  const settled = createPairLookup(
    pool,
    setup.conflicts.map(({ mentee, mentor }) => ({ mentee, mentor, value: 1 })),
    0
  )
  const certain = (['samePerson', 'declaredConflict'] as const).map((name) => prepareRule(name, edition))
  const signOf = createSigns(pool)
  const found: PossibleConflict[] = []
  for (const [mentee, { id }] of pool.mentees.entries())
    for (const [mentor, other] of pool.mentors.entries()) {
      if (found.length === most) return found
      const sign = signOf(mentee, mentor)
      const isOpen = sign !== null && settled.at(mentee, mentor) === 0
      if (isOpen && !certain.some(({ forbids }) => forbids(mentee, mentor)))
        found.push({ mentee: id, mentor: other.id, sign })
    }
  return found
}

function createSigns(pool: Pool): (mentee: number, mentor: number) => ConflictSign | null {
  const likeInstitutions = createLikeInstitutions(pool)
  const domainOf = createCommonDomains(pool)
  const byMentee = findNamedInTexts(pool.mentees, pool.mentors)
  const byMentor = findNamedInTexts(pool.mentors, pool.mentees)
  return (mentee, mentor) => {
    if (byMentee[mentee]?.has(mentor)) return { kind: 'named-in-text', by: 'mentee' }
    if (byMentor[mentor]?.has(mentee)) return { kind: 'named-in-text', by: 'mentor' }
    const names = {
      mentee: pool.mentees[mentee]?.institution ?? '',
      mentor: pool.mentors[mentor]?.institution ?? ''
    }
    const domain = domainOf(mentee, mentor)
    if (domain !== null) return { kind: 'same-domain', ...names, domain }
    return likeInstitutions(mentee, mentor) ? { kind: 'like-institutions', ...names } : null
  }
}

/** Each spelling is compared with each of the other side once. */
function createLikeInstitutions(pool: Pool): (mentee: number, mentor: number) => boolean {
  const mentees = toIdentityKeys(pool.mentees).institutions
  const mentors = toIdentityKeys(pool.mentors).institutions
  const others = [...new Set(mentors)].filter((key) => key !== null)
  const like = new Map(
    [...new Set(mentees)].map((key) => [
      key,
      new Set(key === null ? [] : others.filter((other) => other !== key && areLikeInstitutions(key, other)))
    ])
  )
  return (mentee, mentor) => like.get(mentees[mentee] ?? null)?.has(mentors[mentor] ?? '') ?? false
}

/** The domain of both addresses, when it is an institution's own and the two name different ones. */
function createCommonDomains(pool: Pool): (mentee: number, mentor: number) => string | null {
  const mentees = toIdentityKeys(pool.mentees)
  const mentors = toIdentityKeys(pool.mentors)
  const homeOf = createHomeDomains([...mentees.emails, ...mentors.emails])
  const homes = { mentee: mentees.emails.map(homeOf), mentor: mentors.emails.map(homeOf) }
  return (mentee, mentor) => {
    const domain = homes.mentee[mentee] ?? null
    const [a, b] = [mentees.institutions[mentee] ?? null, mentors.institutions[mentor] ?? null]
    return domain !== null && domain === homes.mentor[mentor] && a !== null && b !== null && a !== b
      ? domain
      : null
  }
}

/** Whom of the others each person names in their own words, by every word of a name of two words or more. */
function findNamedInTexts(
  people: readonly Participant[],
  others: readonly Participant[]
): readonly ReadonlySet<number>[] {
  const names = others.map(({ name }) =>
    personKey(name ?? '')
      .split(' ')
      .filter((word) => word.length > 1)
  )
  const byWord = new Map<string, number[]>()
  names.forEach((words, other) => {
    const [word = ''] = words.toSorted((a, b) => b.length - a.length)
    if (words.length >= 2) byWord.set(word, [...(byWord.get(word) ?? []), other])
  })
  return people.map(({ text, comments }) => {
    const said = new Set(foldText(`${text} ${comments}`).split(' '))
    const found = [...said].flatMap((word) => byWord.get(word) ?? [])
    return new Set(found.filter((other) => names[other]?.every((word) => said.has(word))))
  })
}
