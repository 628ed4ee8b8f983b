import type { SideGroup } from '../group-forbid'
import type { Role } from '../registration'
import type { ParticipantRef } from './edition-values'

/** The people of whom a group is made one by one. */
export function namedInGroup(role: Role, { by, answers }: SideGroup): readonly ParticipantRef[] {
  return by.kind === 'person' ? answers.map((id) => ({ role, id })) : []
}
