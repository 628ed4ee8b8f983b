import { useState } from 'react'
import { PencilLine } from 'lucide-react'
import { groupDigits } from '#shared/lib/group-digits'
import { momentText } from '#shared/messages/moment-text'
import { keepingMeaning, keepingName } from '#shared/messages/note-words'
import type { KeptNote } from '../../state/notebook'
import { useDraft } from '../../state/use-notes'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { NoteEditor } from './note-editor'

/** Longer texts are shown by their beginning. */
const shortest = 400

/** A note with who wrote it last and when, to be rewritten or removed. */
export function NoteItem({
  note,
  heading
}: {
  readonly note: KeptNote
  /** On whom it is, where that is not clear. */
  readonly heading: string | null
}) {
  const { noteDrafts, notebook, toasts } = useSession()
  const draft = useDraft(note)
  const { about, author, keeping, writtenAt } = note
  const text = note.text.content
  if (draft !== undefined)
    return (
      <li>
        <NoteEditor draft={draft} hasFocus />
      </li>
    )
  const remove = async () => {
    const removed = await notebook.remove(note)
    if (!removed.ok) toasts.refuse(removed.error)
  }
  return (
    <li className="rounded border border-line px-2.5 pt-1.5 pb-1">
      <p className="flex items-center gap-1.5 text-small text-muted">
        <PencilLine size={12} aria-hidden />
        <span title={keepingMeaning(keeping)} className="font-bold text-ink">
          {keepingName(keeping)}
        </span>
        <span className="min-w-0 truncate">
          {heading === null ? '' : `${heading} · `}
          {author}, {momentText(writtenAt)}
        </span>
      </p>
      {text === null ? (
        <p className="text-muted">The text was erased with the person’s data.</p>
      ) : (
        <NoteText text={text} />
      )}
      <div className="-ms-3 flex">
        {text === null ? null : (
          <Button look="quiet" onPress={() => noteDrafts.put({ about, note: note.note, text, keeping })}>
            Edit
          </Button>
        )}
        <Button look="quiet" onPress={() => void remove()}>
          Remove
        </Button>
      </div>
    </li>
  )
}

function NoteText({ text }: { readonly text: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const isLong = text.length > shortest
  return (
    <>
      <p
        dir="auto"
        className={`wrap-anywhere whitespace-pre-line ${isLong && !isOpen ? 'line-clamp-6' : ''}`}
      >
        {text}
      </p>
      {isLong ? (
        <div className="-ms-3">
          <Button look="quiet" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Show the beginning' : `Show all ${groupDigits(text.length)} characters`}
          </Button>
        </div>
      ) : null}
    </>
  )
}
