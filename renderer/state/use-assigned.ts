import { useEffect, useState } from 'react'
import type { Pool } from '#shared/domain/participant'
import type { Assigned, Plan } from './scoring-answers'
import { useEdition } from './use-board'
import { useSession } from './session'

type Found = { readonly plan: Plan; readonly pool: Pool; readonly assigned: Assigned }

/** Who would be with whom under a plan; null while that is found out. Keep the plan stable between renders. */
export function useAssigned(plan: Plan | null): Assigned | null {
  const { effects } = useSession()
  const desk = useEdition()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (plan === null) return
    let isWanted = true
    void effects.assign(plan, desk).then((assigned) => {
      if (isWanted) setFound({ plan, pool: desk.pool, assigned })
    })
    return () => {
      isWanted = false
    }
    // Of the desk only the people matter: the plan says all the rest.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said above
  }, [effects, desk.pool, plan])
  return found?.plan === plan && found.pool === desk.pool ? found.assigned : null
}
