import { groupDigits } from '#shared/lib/group-digits'
import { Columns3, FileOutput, Link2, SlidersHorizontal, Users } from 'lucide-react'
import { keyNames } from '../state/key-names'
import { useSession, useStoreState } from '../state/session'
import { type Stage, stages } from '../state/view-store'
import { Hint } from '../ui/hint'
import { stageNames } from './stage-names'

const signs = {
  people: Users,
  rules: SlidersHorizontal,
  match: Link2,
  review: Columns3,
  export: FileOutput
} as const

/** The stages of the edition, in the order of the work. */
export function Rail() {
  const session = useSession()
  const keys = keyNames(session.info.platform)
  const counts = useStageCounts()
  return (
    <nav
      aria-label="Stages"
      className="flex w-(--rail-width) shrink-0 flex-col gap-px border-e border-line p-2"
    >
      {stages.map((stage) => (
        <StageLink key={stage} stage={stage} count={counts[stage]} keys={keys[stage]} />
      ))}
    </nav>
  )
}

function useStageCounts(): Readonly<Record<Stage, number | null>> {
  const session = useSession()
  const count = useStoreState(session.edition, ({ pool }) => pool.mentors.length + pool.mentees.length)
  const people = count === 0 ? null : count
  const policy = useStoreState(session.edition, ({ edition }) => edition.policy)
  const pairs = useStoreState(session.matching, (matching) =>
    'proposals' in matching ? (matching.proposals[policy]?.assignment.pairs.length ?? null) : null
  )
  return { people, rules: null, match: pairs, review: null, export: null }
}

type StageLinkProps = {
  readonly stage: Stage
  readonly count: number | null
  readonly keys: string | undefined
}

function StageLink({ stage, count, keys }: StageLinkProps) {
  const { view } = useSession()
  const isOpen = useStoreState(view, (now) => now.stage === stage)
  const Sign = signs[stage]
  return (
    <Hint text={`${stageNames[stage]} · ${keys ?? ''}`}>
      <button
        type="button"
        aria-current={isOpen ? 'page' : undefined}
        onClick={() => view.open(stage)}
        className="flex h-8 cursor-default items-center gap-3 rounded px-2 text-muted hover:text-ink aria-[current]:bg-accent-tint aria-[current]:font-bold aria-[current]:text-accent max-[1099px]:justify-center max-[1099px]:px-0"
      >
        <Sign size={16} strokeWidth={1.75} aria-hidden />
        <span className="max-[1099px]:sr-only">{stageNames[stage]}</span>
        {count === null ? null : (
          <span className="ms-auto text-small font-normal max-[1099px]:hidden">{groupDigits(count)}</span>
        )}
      </button>
    </Hint>
  )
}
