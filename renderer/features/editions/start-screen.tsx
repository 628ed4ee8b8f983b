import { ChevronRight, Lock, Plus } from 'lucide-react'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { storeFailureSentence } from '#shared/messages/store-failures'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

/** What stands in the window before an edition is open. */
export function StartScreen() {
  const { editions, imports } = useSession()
  const failure = useStoreState(editions, (now) => now.failure)
  const status = useStoreState(imports, (now) => now)
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-auto">
      <div className="m-auto flex w-140 max-w-full flex-col gap-6 p-6">
        <header>
          <h1 className="text-figure font-bold">Matchdesk</h1>
          <p className="mt-1 text-text text-muted">
            A desk for matching mentors and mentees. Everything stays on this laptop, sealed; nothing is ever
            sent.
          </p>
        </header>
        {failure === null ? <EditionList /> : <Notice tone="stop">{storeFailureSentence(failure)}</Notice>}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            icon={<Plus size={14} strokeWidth={2} aria-hidden />}
            isDisabled={failure !== null}
            onPress={() => editions.ask({ kind: 'new' })}
          >
            New edition…
          </Button>
          <Button isDisabled={status.kind === 'reading'} onPress={() => void imports.openSample()}>
            Open the sample
          </Button>
          {status.kind === 'reading' ? <Working text="Reading…" /> : null}
        </div>
        {status.kind === 'failed' ? (
          <Notice tone="stop">{spreadsheetFailureSentence(status.failure)}</Notice>
        ) : null}
        <p className="text-muted">
          The sample is an edition of invented people, to look around in. It needs no passphrase and is gone
          when the window closes.
        </p>
      </div>
    </main>
  )
}

function EditionList() {
  const { editions } = useSession()
  const list = useStoreState(editions, (now) => now.list)
  if (list === null) return <Working text="Looking for editions…" />
  if (list.length === 0)
    return (
      <p className="rounded-large border border-line bg-surface px-4 py-3 text-muted">
        There is no edition on this laptop yet. An edition is one year’s programme.
      </p>
    )
  return (
    <section aria-label="Editions on this laptop">
      <h2 className="mb-2 font-bold">Editions on this laptop</h2>
      <ul className="divide-y divide-line-soft overflow-hidden rounded-large border border-line bg-surface">
        {list.map((edition) => (
          <li key={edition.id}>
            <button
              type="button"
              onClick={() => editions.ask({ kind: 'unlock', edition })}
              className="flex min-h-10 w-full cursor-default items-center gap-3 px-4 py-2 text-start text-text hover:bg-hover focus-visible:-outline-offset-2"
            >
              <Lock size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
              <span className="min-w-0 flex-1 wrap-anywhere">{edition.name}</span>
              <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
