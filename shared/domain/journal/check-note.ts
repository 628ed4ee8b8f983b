import type { Refusal } from './command'

/** As a spreadsheet counts: in UTF-16 units. */
const longestNote = 30_000

/** Why a text cannot stand in a note, private or shared; null when it can. */
export function checkNote(text: string | null): Refusal | null {
  if (text === null || text.trim() === '') return { kind: 'text-missing', what: 'note' }
  return text.length > longestNote
    ? { kind: 'note-too-long', length: text.length, longest: longestNote }
    : null
}
