import { policies } from '#shared/lib/policy'
import { countText } from '#shared/messages/number-words'
import { progressText } from '#shared/messages/progress-words'
import type { Matching, Proposals } from '../../state/matching-store'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Working } from '../../ui/working'

type Matched = Extract<Matching, { readonly proposals: Proposals }>

/** How far the matching is, with a way to stop it and to go on; nothing once it is done. */
export function MatchProgress({ matching: now }: { readonly matching: Matched }) {
  const { matching } = useSession()
  const { pool, proposals } = now
  const there = `${Object.keys(proposals).length} of ${policies.length} policies`
  switch (now.kind) {
    case 'done':
      return null
    case 'running':
      return (
        <>
          <Working
            text={`Matching ${countText(pool.mentees.length, 'mentee')} with ${countText(pool.mentors.length, 'mentor')}… ${there}`}
          />
          {now.progress === null ? null : (
            <span className="text-muted tabular-nums">{progressText(now.progress)}</span>
          )}
          <Button label="Stop matching" onPress={matching.stop}>
            Stop
          </Button>
        </>
      )
    case 'stopped':
      return (
        <>
          <span role="status" className="text-muted">
            Stopped with {there} matched.
          </span>
          <Button onPress={matching.again}>Match again</Button>
        </>
      )
  }
}
