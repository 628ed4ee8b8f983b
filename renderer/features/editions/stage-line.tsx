import { stageOf } from '#shared/domain/edition-stage'
import { noDates } from '#shared/domain/journal/edition-values'
import { nextStepText, stageNames } from '#shared/messages/edition-words'
import { useSession, useStoreState } from '../../state/session'
import { useBoard } from '../../state/use-board'

/** The stage that the edition is in and the next step, beside its name. */
export function StageLine() {
  const { edition } = useSession()
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
    <p className="min-w-0 truncate text-muted max-[899px]:hidden">
      {stageNames[stage]} · {nextStepText(next)}
    </p>
  )
}

/** The day by the clock on the wall, as ISO 8601. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
