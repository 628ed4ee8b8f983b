import { useState } from 'react'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import { noteSubjectKey } from '#shared/domain/journal/list-notes'
import { draftKey, type NoteDraft } from '../../state/note-drafts'
import type { KeptNote } from '../../state/notebook'
import { useNotes } from '../../state/use-notes'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { PanelSection } from '../../ui/side-panel'
import { NoteEditor } from './note-editor'
import { NoteItem } from './note-item'

/** What is noted on whoever is in the panel; of a pair also what is noted on each of the two. */
export function Notes({ about }: { readonly about: NoteSubject }) {
  const { notebook, noteDrafts } = useSession()
  const drafts = useStoreState(noteDrafts, (now) => now.drafts)
  const [begun, setBegun] = useState<string | null>(null)
  const subjects = subjectsOf(about)
  const begin = (subject: NoteSubject) => {
    setBegun(noteSubjectKey(subject))
    noteDrafts.put({ about: subject, note: null, text: '', keeping: notebook.keepings[0] })
  }
  const draftOn = (subject: NoteSubject) => drafts.get(draftKey({ about: subject, note: null }))
  return (
    <PanelSection title="Notes">
      <div className="flex flex-col gap-2">
        {subjects.map((subject) => {
          const draft = draftOn(subject)
          const key = noteSubjectKey(subject)
          return (
            <SubjectNotes
              key={key}
              about={subject}
              heading={subjects.length === 1 ? null : headingOf(subject)}
            >
              {draft === undefined ? null : <NoteEditor draft={draft} hasFocus={begun === key} />}
            </SubjectNotes>
          )
        })}
        <div className="flex flex-wrap gap-1.5">
          {subjects
            .filter((subject) => draftOn(subject) === undefined)
            .map((subject) => (
              <Button key={noteSubjectKey(subject)} onPress={() => begin(subject)}>
                {subjects.length === 1 ? 'Write a note…' : `Note ${headingOf(subject)}…`}
              </Button>
            ))}
        </div>
      </div>
    </PanelSection>
  )
}

type SubjectProps = {
  readonly about: NoteSubject
  readonly heading: string | null
  readonly children: React.ReactNode
}

function SubjectNotes({ about, heading, children }: SubjectProps) {
  const notes = useNotes().on(about)
  const orphans = useDraftsWithoutNote(about, notes)
  if (notes.length === 0 && orphans.length === 0) return children
  return (
    <div className="flex flex-col gap-2">
      {orphans.map((draft) => (
        <NoteEditor key={draft.note} draft={draft} hasFocus={false} />
      ))}
      {notes.length === 0 ? null : (
        <ul aria-label={heading === null ? 'Notes' : `Notes ${heading}`} className="flex flex-col gap-2">
          {notes.map((note) => (
            <NoteItem key={note.note} note={note} heading={heading} />
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** Notes that were being rewritten when an undo, or somebody else, took them away: saved, they are written again. */
function useDraftsWithoutNote(about: NoteSubject, notes: readonly KeptNote[]): readonly NoteDraft[] {
  const { noteDrafts } = useSession()
  const drafts = useStoreState(noteDrafts, (now) => now.drafts)
  const key = noteSubjectKey(about)
  return [...drafts.values()].filter(
    (draft) =>
      draft.note !== null &&
      noteSubjectKey(draft.about) === key &&
      !notes.some(({ note }) => note === draft.note)
  )
}

function subjectsOf(about: NoteSubject): readonly NoteSubject[] {
  if (about.kind === 'person') return [about]
  return [
    about,
    { kind: 'person', role: 'mentee', id: about.mentee },
    { kind: 'person', role: 'mentor', id: about.mentor }
  ]
}

function headingOf(about: NoteSubject): string {
  return about.kind === 'pair' ? 'on the pair' : `on the ${about.role}`
}
