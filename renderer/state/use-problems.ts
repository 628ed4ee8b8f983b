import type { OpenProblem } from '#shared/domain/open-problem'
import { useSession, useStoreState } from './session'

/** What is wrong with the people of the edition, ignored or not. */
export function useProblems(): readonly OpenProblem[] {
  const { edition, problems } = useSession()
  return useStoreState(edition, (now) => problems.of(now.edition.facts))
}
