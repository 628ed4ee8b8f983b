import { useState } from 'react'
import { checkNote } from '#shared/domain/journal/check-note'
import type { Refusal } from '#shared/domain/journal/command'
import type { NotSaved } from '#shared/domain/store-failure'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import { keepingMeaning, keepingName, rightOfAccess } from '#shared/messages/note-words'
import { refusalSentence } from '#shared/messages/refusal-sentences'
import { keyNames } from '../../state/key-names'
import type { NoteDraft } from '../../state/note-drafts'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { RadioList } from '../../ui/radio-list'
import { TextBox } from '../../ui/text-box'

/** Writes a note anew or again. What is typed is a draft that stays until it is saved or discarded. */
export function NoteEditor({ draft, hasFocus }: { readonly draft: NoteDraft; readonly hasFocus: boolean }) {
  const { edition, info, notebook, noteDrafts } = useSession()
  const [refusal, setRefusal] = useState<Refusal | NotSaved | null>(null)
  const names = edition.names()
  const { about, note, text, keeping } = draft
  const tooLong = text === '' ? null : checkLength(text)
  const shown = tooLong ?? refusal
  const save = async () => {
    const saved = await notebook.save(draft)
    if (saved.ok || saved.error.kind === 'nothing-changes') noteDrafts.discard(draft)
    else setRefusal(saved.error)
  }
  return (
    <div className="rounded border border-line bg-canvas p-2.5">
      <TextBox
        label={`Note on ${subjectName(about, names)}`}
        note={rightOfAccess(ownersIn(about, names))}
        value={text}
        onChange={(next) => {
          setRefusal(null)
          noteDrafts.put({ ...draft, text: next })
        }}
        onSubmit={() => void save()}
        fault={shown === null ? null : refusalSentence(shown, names)}
        rows={4}
        hasFocus={hasFocus}
      />
      <div className="py-2.5">
        {note === null ? (
          <RadioList
            label="Where the note is kept"
            lines={notebook.keepings.map((id) => ({
              id,
              name: keepingName(id),
              description: keepingMeaning(id)
            }))}
            chosen={keeping}
            onChoose={(chosen) => noteDrafts.put({ ...draft, keeping: chosen })}
          />
        ) : (
          <p>
            <span className="font-bold">{keepingName(keeping)}.</span>{' '}
            <span className="text-muted">{keepingMeaning(keeping)}</span>
          </p>
        )}
      </div>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={() => noteDrafts.discard(draft)}>
          Discard
        </Button>
        <Button
          isDisabled={text.trim() === '' || tooLong !== null}
          keys={keyNames(info.platform)['save-note']}
          onPress={() => void save()}
        >
          Save note
        </Button>
      </div>
    </div>
  )
}

function checkLength(text: string): Refusal | null {
  const refusal = checkNote(text)
  return refusal?.kind === 'note-too-long' ? refusal : null
}

function subjectName(about: NoteSubject, { person }: EntryNames): string {
  if (about.kind === 'person') return person(about.role, about.id)
  return `${person('mentee', about.mentee)} with ${person('mentor', about.mentor)}`
}

function ownersIn(about: NoteSubject, { person }: EntryNames): readonly string[] {
  return about.kind === 'person'
    ? [person(about.role, about.id)]
    : [person('mentee', about.mentee), person('mentor', about.mentor)]
}
