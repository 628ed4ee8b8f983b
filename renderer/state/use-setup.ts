import type { Setup } from '#shared/domain/setup'
import { useSession, useStoreState } from './session'

/** A part of the edition's setup, followed as it changes: what it is not made of draws nothing anew. */
export function useSetup<Part>(select: (setup: Setup) => Part): Part {
  const { edition } = useSession()
  return useStoreState(edition, (now) => select(now.edition.setup))
}
