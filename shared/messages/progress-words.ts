import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'
import type { Progress } from '#shared/lib/progress'

/** How far the engine is inside a policy. */
export function progressText(progress: Progress): string {
  switch (progress.kind) {
    case 'filling-places':
      return 'Filling places…'
    case 'lifting-lowest':
      return 'Raising the lowest score…'
    case 'keeping-limits':
      return `Keeping limits per group… ${groupDigits(progress.binding)} that may bind`
    case 'crossing-limits':
      return 'Keeping limits per group that cross… this can take minutes'
    case 'settling-levels':
      return `Settling scores from the lowest up… ${groupDigits(progress.settled)} of ${groupDigits(progress.of)} pairs`
    default:
      return assertNever(progress)
  }
}
