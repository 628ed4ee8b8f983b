import { useSession, useStoreState } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { affinityStatusSentence } from '#shared/messages/affinity-status'
import { countText } from '#shared/messages/number-words'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FileButton } from '../../ui/file-button'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'
import { spreadsheets } from './spreadsheets'
import type { SetSetting } from './use-setting'

/** Scores of pairs that come in a file, as one criterion among the others. */
export function AffinityCard({ set }: { readonly set: SetSetting }) {
  const { affinities, edition } = useSession()
  const table = useSetup((setup) => setup.affinities)
  const status = useStoreState(affinities, (now) => now)
  const file = useStoreState(edition, (now) => now.edition.facts.affinity.get('only')?.file.name)
  const sentence = affinityStatusSentence(status)
  return (
    <Card
      title="Affinity file"
      note="Scores that you have from elsewhere: columns mentee, mentor and score, people by e-mail."
    >
      {sentence === null ? null : (
        <div className="mb-2">
          <Notice tone={status.kind === 'done' ? 'info' : 'stop'}>{sentence}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {table === null ? null : (
          <span className="min-w-0 flex-1 wrap-anywhere">
            {file}: {countText(table.score.length, 'pair')}
          </span>
        )}
        {status.kind === 'reading' ? <Working text="Reading…" /> : null}
        <FileButton accept={spreadsheets} onFile={(given) => void affinities.bring(given)}>
          {table === null ? 'Import affinity file…' : 'Replace…'}
        </FileButton>
        {table === null ? null : (
          <Button label="Take out the affinity scores" onPress={() => set({ kind: 'remove-affinities' })}>
            Take out
          </Button>
        )}
      </div>
    </Card>
  )
}
