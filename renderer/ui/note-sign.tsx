import { PencilLine } from 'lucide-react'

/** Says that something is noted on whoever it stands beside. */
export function NoteSign() {
  return (
    <span className="inline-flex shrink-0 text-muted" title="has a note">
      <PencilLine size={12} strokeWidth={2} aria-hidden />
      <span className="sr-only">has a note</span>
    </span>
  )
}
