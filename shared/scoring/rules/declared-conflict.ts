import { findNamedPeople } from '../named-people'
import type { CreateRule } from '../rule'

/** Either side named the other as a conflict: by address or by folded name. A name that fits several people forbids all of them. */
export const declaredConflict: CreateRule = (pool) => {
  const { byMentee, byMentor } = findNamedPeople(pool, 'avoided')
  return {
    forbids: (mentee, mentor) =>
      Boolean(byMentee[mentee]?.has(mentor)) || Boolean(byMentor[mentor]?.has(mentee)),
    block: (mentee, mentor) => {
      const place = byMentee[mentee]?.get(mentor)
      if (place !== undefined) {
        const named = pool.mentees[mentee]?.wishes.avoided[place - 1] ?? ''
        return { rule: 'declaredConflict', declaredBy: 'mentee', named }
      }
      const named = pool.mentors[mentor]?.wishes.avoided[(byMentor[mentor]?.get(mentee) ?? 1) - 1] ?? ''
      return { rule: 'declaredConflict', declaredBy: 'mentor', named }
    }
  }
}
