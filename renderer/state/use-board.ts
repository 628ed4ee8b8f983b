import type { BoardNow } from './board-source'
import type { EditionOnDesk } from './edition-store'
import { useSession, useStoreState } from './session'

/** The edition on the desk, followed as it changes. */
export function useEdition(): EditionOnDesk {
  const { edition } = useSession()
  return useStoreState(edition, (now) => now)
}

/** The board of the edition on the desk, followed as it changes. */
export function useBoard(): BoardNow {
  const { board } = useSession()
  return board(useEdition())
}
