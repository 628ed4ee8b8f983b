import { type NextStep, stageOf } from '#shared/domain/edition-stage'
import { noDates } from '#shared/domain/journal/edition-values'
import { nextStepText, stageNames } from '#shared/messages/edition-words'
import { useSession, useStoreState } from '../../state/session'
import { useBoard } from '../../state/use-board'
import type { Stage } from '../../state/view-store'
import { Button } from '../../ui/button'

/** Where each step is taken; the pairs that meet stand on the board. */
const placesOfSteps: Readonly<Record<NextStep['kind'], Stage>> = {
  'import-mentors': 'people',
  'import-mentees': 'people',
  match: 'match',
  decide: 'review',
  export: 'export',
  meet: 'review'
}

/** The stage that the edition is in and the next step, which leads to where it is taken. */
export function StageLine() {
  const { edition, view } = useSession()
  const dates = useStoreState(edition, (now) => now.edition.edition?.dates ?? noDates)
  const pool = useStoreState(edition, (now) => now.pool)
  const { board } = useBoard()
  const decided = board.mentors
    .flatMap(({ pairs }) => pairs)
    .filter(({ decision }) => decision === 'approved' || decision === 'declined').length
  const { stage, next } = stageOf({
    dates,
    today: today(),
    mentors: pool.mentors.length,
    mentees: pool.mentees.length,
    seated: board.pairs,
    decided
  })
  return (
    <p className="flex min-w-0 items-center text-muted max-[899px]:hidden">
      <span className="truncate">{stageNames[stage]} ·</span>{' '}
      <Button look="link" onPress={() => view.open(placesOfSteps[next.kind])}>
        {nextStepText(next)}
      </Button>
    </p>
  )
}

/** The day by the clock on the wall, as ISO 8601. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
