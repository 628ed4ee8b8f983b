import type { Refusal } from '#shared/domain/journal/command'
import type { UndoRefusal } from '#shared/domain/journal/find-undo'
import type { NotSaved } from '#shared/domain/store-failure'
import { assertNever } from '#shared/lib/assert-never'
import { blockSentence } from './blocks'
import { ruleName } from './criterion-names'
import { type EntryNames, entrySentence } from './entry-sentences'
import { limitStandsSentence } from './group-limit-words'
import { inQuotes } from './quoted'
import { notSavedSentence } from './store-failures'
import { noteLengthSentence } from './note-words'

/** Why a command changed nothing, and what to do instead. */
export function refusalSentence(refusal: Refusal | NotSaved, names: EntryNames): string {
  const mentor = (id: string) => names.person('mentor', id)
  const mentee = (id: string) => names.person('mentee', id)
  switch (refusal.kind) {
    case 'nothing-changes':
      return 'That is how it stands already.'
    case 'edition-exists':
      return 'This edition is created already. Open a new one for other people.'
    case 'person-unknown':
      return `${names.person(refusal.role, refusal.id)} is not among the ${refusal.role}s of this edition.`
    case 'person-withdrawn':
      return `${names.person(refusal.role, refusal.id)} has withdrawn. Take the ${refusal.role} back in first.`
    case 'mentor-full':
      return `${mentor(refusal.mentor)} has no free place (${refusal.places} in all). Swap, replace, or give one more place.`
    case 'limit-broken':
      return limitStandsSentence(refusal.limit)
    case 'demand-met':
      return `${mentee(refusal.mentee)} has all the mentors asked for (${refusal.demand}). Move the mentee away from one first.`
    case 'pair-locked':
      return `${mentee(refusal.mentee)} is locked with ${mentor(refusal.mentor)}. Unlock the pair first.`
    case 'pair-blocked':
      return `${mentee(refusal.mentee)} cannot be with ${mentor(refusal.mentor)}. ${blockSentence(refusal.block)}`
    case 'already-together':
      return `${mentee(refusal.mentee)} is with ${mentor(refusal.mentor)} already.`
    case 'not-together':
      return `${mentee(refusal.mentee)} is not with ${mentor(refusal.mentor)} any more. Look again and repeat.`
    case 'locks-above-places':
      return `All places of ${mentor(refusal.mentor)} (${refusal.places}) are locked for others. Unlock one first.`
    case 'number-out-of-range':
      return `The number must lie between ${refusal.minimum} and ${refusal.maximum}.`
    case 'text-missing':
      return `Write ${refusal.what === 'note' ? 'something in the note' : `a ${refusal.what}`} first.`
    case 'person-exists':
      return `${names.person(refusal.role, refusal.id)} is among the ${refusal.role}s already.`
    case 'note-too-long':
      return noteLengthSentence(refusal)
    case 'note-unknown':
      return 'This note is no longer there.'
    case 'name-taken':
      return `There is a scenario ${inQuotes(refusal.name)} already. Choose another name.`
    case 'rule-fixed':
      return `${inQuotes(ruleName(refusal.rule))} is never set aside: people said so themselves, or the two are one.`
    case 'nobody-in-group':
      return 'Say first who belongs to the group: tick an answer, or name somebody.'
    case 'too-many-rules':
      return `There are ${refusal.most} rules over questions already, which is as many as there may be. Take one out first.`
    case 'not-saved':
      return notSavedSentence(refusal)
    default:
      return assertNever(refusal)
  }
}

/** Why something cannot be undone or done again. */
export function undoRefusalSentence(refusal: UndoRefusal | NotSaved, names: EntryNames): string {
  switch (refusal.kind) {
    case 'nothing-to-undo':
      return 'There is nothing of yours left to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to do again.'
    case 'others-built-on-it': {
      const by = names.entry(refusal.by)
      const what = by === null ? 'something' : inQuotes(entrySentence(by, names))
      const who = by === null ? 'Somebody else' : by.author
      return `${who} has since built on it: ${what}. Change it by hand, or agree with ${who} first.`
    }
    case 'not-saved':
      return notSavedSentence(refusal)
    default:
      return assertNever(refusal)
  }
}
