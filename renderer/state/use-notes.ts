import { noteSubjectKey } from '#shared/domain/journal/list-notes'
import type { NoteSubject } from '#shared/domain/journal/edition-values'
import { draftKey, type DraftPlace, type NoteDraft } from './note-drafts'
import type { NotesNow } from './notebook'
import { useSession, useStoreState } from './session'

/** All notes, followed as they change. */
export function useNotes(): NotesNow {
  const { edition, privateNotes, notebook } = useSession()
  useStoreState(edition, notebook.now)
  return useStoreState(privateNotes, notebook.now)
}

/** Whether anything is noted on somebody. */
export function useIsNoted(): (about: NoteSubject) => boolean {
  const { subjects } = useNotes()
  return (about) => subjects.has(noteSubjectKey(about))
}

/** What is being written and not yet saved; undefined when nothing is. */
export function useDraft(place: DraftPlace): NoteDraft | undefined {
  const { noteDrafts } = useSession()
  return useStoreState(noteDrafts, ({ drafts }) => drafts.get(draftKey(place)))
}
