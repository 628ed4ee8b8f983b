import type { Block } from '#shared/domain/pair-score'
import { assertNever } from '#shared/lib/assert-never'
import { listWords } from './list-words'

/** Why a pair may not be matched, in one sentence. */
export function blockSentence(block: Block): string {
  switch (block.rule) {
    case 'samePerson':
      return block.by === 'email'
        ? 'Mentee and mentor are the same person: both registrations have the same address.'
        : 'Mentee and mentor are the same person: both registrations have the same name and institution.'
    case 'sameInstitution':
      return block.by === 'name'
        ? `Both belong to ${block.institution}.`
        : `Both have an address at ${block.institution}, so they belong to the same institution.`
    case 'noCommonLanguage':
      return `They have no common language: the mentee speaks ${listWords(block.mentee)}, the mentor ${listWords(block.mentor)}.`
    case 'noWorkingHours':
      return `Their working days do not overlap (${block.menteeZone} and ${block.mentorZone}).`
    case 'declaredConflict':
      return block.declaredBy === 'mentee'
        ? `The mentee declared a conflict: "${block.named}".`
        : `The mentor declared a conflict: "${block.named}".`
    case 'forbidden':
      return block.reason === ''
        ? 'This pair was forbidden in the setup.'
        : `This pair was forbidden in the setup: ${block.reason}`
    default:
      return assertNever(block)
  }
}
