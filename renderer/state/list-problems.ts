import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { Problem } from '#shared/domain/problem'

/** What was found in the imported files, the mentors' first; what belonged to somebody who was erased is gone. */
export function listProblems(imports: EditionFacts['import']): readonly Problem[] {
  return (['mentor', 'mentee'] as const).flatMap((role) =>
    (imports.get(role)?.problems ?? []).flatMap(({ problem }) => problem.content ?? [])
  )
}
