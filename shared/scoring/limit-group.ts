import type { GroupLimit } from '#shared/domain/group-limit'
import type { Mentee } from '#shared/domain/participant'
import { institutionKey } from './institution-key'

/** What a mentee's groups are told by; of a scores file only the id is known. */
export type GroupedMentee = Pick<Mentee, 'id'> &
  Partial<Pick<Mentee, 'institution' | 'country' | 'sector' | 'stage'>>

/** The group in which a limit counts a mentee; null for who gave no answer, or stands on no list. */
export function limitGroupOf(mentee: GroupedMentee, { by, mentees }: GroupLimit): string | null {
  if (by === 'list') return mentees.includes(mentee.id) ? '' : null
  const answer = mentee[by] ?? null
  return answer === null || by !== 'institution' ? answer : institutionKey(answer)
}
