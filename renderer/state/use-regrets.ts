import { useEffect } from 'react'
import type { Regret } from '#shared/domain/explanation'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { useSession, useStoreState } from './session'

/** What insisting on each candidate of a person costs, by id; null until it is known. */
export function useRegrets({ role, id }: ParticipantRef): ReadonlyMap<string, Regret | null> | null {
  const { explain } = useSession()
  const regrets = useStoreState(explain, (now) => now.regrets.get(participantKey({ role, id })) ?? null)
  useEffect(() => {
    if (regrets === null) void explain.askRegrets({ role, id })
  }, [explain, regrets, role, id])
  return regrets
}
