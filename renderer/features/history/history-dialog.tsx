import { useMemo, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { entryKey } from '#shared/domain/journal/entry-id'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import { type HistoryItem, mergeHistories, toHistory } from '#shared/domain/journal/to-history'
import { fitsText } from '#shared/domain/board/arrange-mentors'
import { type EntryNames, entrySentence } from '#shared/messages/entry-sentences'
import { momentText } from '#shared/messages/moment-text'
import { countText } from '#shared/messages/number-words'
import { privateEntrySentence } from '#shared/messages/private-entry-sentences'
import { useSession, useStoreState } from '../../state/session'
import { useEdition } from '../../state/use-board'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SearchBox } from '../../ui/search-box'

type Line = { readonly item: HistoryItem<EditionEntry | PrivateEntry>; readonly text: string }

/**
 * Everything that was done to the edition, the latest first, and what was done to private notes among it; what one did
 * oneself can be taken back to any line of the edition.
 */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { edition, privateNotes } = useSession()
  const { edition: now } = useEdition()
  const own = useStoreState(privateNotes, (state) => state.ledger)
  const [filter, setFilter] = useState('')
  const lines = useMemo(() => {
    const names = edition.names()
    return mergeHistories(toHistory(now.ledger), toHistory(own))
      .map((item): Line => ({ item, text: lineText(item.entry, names, own.entries) }))
      .toReversed()
  }, [edition, now, own])
  const shown = useMemo(() => lines.filter(({ text }) => fitsText([text], filter)), [lines, filter])
  return (
    <Dialog title="History" onClose={onClose} width="wide" actions={<Button onPress={onClose}>Close</Button>}>
      <div className="flex items-center gap-3">
        <SearchBox label="Filter by words" value={filter} onChange={setFilter} />
        <span className="text-muted">{countText(shown.length, 'entry', 'entries')}, the latest first</span>
      </div>
      {shown.length === 0 ? (
        <p className="h-105 text-muted">
          {lines.length === 0 ? 'Nothing was done to this edition yet.' : 'Nothing fits the filter.'}
        </p>
      ) : (
        <Lines lines={shown} />
      )}
    </Dialog>
  )
}

function lineText(
  entry: EditionEntry | PrivateEntry,
  names: EntryNames,
  own: readonly PrivateEntry[]
): string {
  return entry.journal === 'private' ? privateEntrySentence(entry, names, own) : entrySentence(entry, names)
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 8
  })
  return (
    <div ref={scroller} className="h-105 overflow-auto rounded border border-line">
      <ol aria-label="What was done" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <li
              key={`${line.item.entry.journal} ${entryKey(line.item.entry)}`}
              className="group absolute inset-x-0 top-0 grid h-9 grid-cols-[104px_minmax(0,1fr)_auto] items-center gap-3 border-b border-line-soft px-2.5 hover:bg-hover"
              style={{ transform: `translateY(${start}px)` }}
            >
              <HistoryLine line={line} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const standings: Readonly<Record<Line['item']['standing'], string | null>> = {
  stands: null,
  reversed: 'taken back',
  hidden: 'taken out with its merge'
}

function HistoryLine({ line: { item, text } }: { readonly line: Line }) {
  const { undoTurns, toasts } = useSession()
  const { edition } = useEdition()
  const { entry, standing } = item
  const latest = undoTurns.latest()
  const back = async () => {
    const done = await undoTurns.backTo(entry)
    if (!done.ok) toasts.refuseUndo(done.error)
  }
  const isPrivate = entry.journal === 'private'
  const note = standings[standing]
  const isLatest = latest !== null && entryKey(latest) === entryKey(entry)
  const canReturn =
    standing === 'stands' &&
    !isPrivate &&
    entry.laptop === edition.ledger.viewer &&
    !isLatest &&
    !controls.has(entry.body.kind)
  return (
    <>
      <span className="text-small text-muted tabular-nums">{momentText(entry.wallTime)}</span>
      <span
        className={`truncate ${note === null ? '' : 'text-muted line-through'}`}
        title={`${text} · ${entry.author}`}
      >
        {text}
      </span>
      {note === null && !isPrivate ? null : (
        <span className="text-small text-muted">
          {[...(isPrivate ? ['private'] : []), ...(note === null ? [] : [note])].join(', ')}
        </span>
      )}
      {canReturn ? (
        <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
          <Button label={`Back to here: ${text}`} onPress={() => void back()}>
            Back to here
          </Button>
        </span>
      ) : null}
    </>
  )
}

/** Entries that only say which others count: there is nothing to go back to. */
const controls: ReadonlySet<Line['item']['entry']['body']['kind']> = new Set([
  'entry-reversed',
  'entry-restored',
  'merge-hidden'
])
