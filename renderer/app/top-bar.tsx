import type { Desk } from '#shared/domain/desk'
import { keyNames } from '../state/key-names'
import { useSession, useStoreState } from '../state/session'
import { Button } from '../ui/button'
import { runCommand } from './commands'

const editionNames: Readonly<Record<Desk['edition'], string>> = {
  none: 'New edition',
  sample: 'Sample edition',
  own: 'New edition'
}

/** The name of the edition and what can be done with it as a whole. */
export function TopBar() {
  const session = useSession()
  const edition = useStoreState(session.desk, ({ edition }) => edition)
  const isReading = useStoreState(session.imports, ({ mentor }) => mentor.kind === 'reading')
  const canExport = useStoreState(session.matching, ({ kind }) => kind === 'done')
  const stage = useStoreState(session.view, (now) => now.stage)
  const keys = keyNames(session.info.platform)
  return (
    <header className="flex h-(--bar-height) shrink-0 items-center gap-3 border-b border-line bg-surface px-3">
      <span className="w-[calc(var(--rail-width)-12px)] min-w-21 text-text font-bold">Matchdesk</span>
      <h1 className="font-bold">
        {editionNames[edition]}
        {edition === 'sample' ? <span className="font-normal text-muted"> · invented people</span> : null}
      </h1>
      <div className="ms-auto flex gap-2">
        <Button look="quiet" isDisabled={isReading} onPress={() => runCommand(session, 'open-sample')}>
          Open the sample
        </Button>
        {stage === 'export' ? null : (
          <Button
            isDisabled={!canExport}
            keys={keys['export-workbook']}
            onPress={() => runCommand(session, 'export-workbook')}
          >
            Export…
          </Button>
        )}
      </div>
    </header>
  )
}
