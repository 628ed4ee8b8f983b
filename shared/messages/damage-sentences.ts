import type { EditionDamage } from '#shared/domain/store-failure'
import { momentText } from './moment-text'
import { countText } from './number-words'

/** How far an edition stands: its steps that count, when the last of them was done, and those that wait for lost ones. */
export type Standing = { readonly steps: number; readonly at: string | null; readonly waiting: number }

/** What is wrong with a stored edition, what is shown of it, and what follows. */
export function damageSentences(
  damages: readonly EditionDamage[],
  { steps, at, waiting }: Standing
): readonly string[] {
  const shown =
    at === null
      ? 'Nothing of it can be shown.'
      : `Shown is the edition after its first ${countText(steps, 'step')}, the last done ${momentText(at)}.`
  const later =
    waiting === 0
      ? []
      : [
          `${countText(waiting, 'later step')} can be read, but ${waiting === 1 ? 'builds' : 'build'} on what is lost.`
        ]
  return [
    ...damages.map(damageSentence),
    shown,
    ...later,
    'Nothing is written until you go on from here. Then all damaged records are set aside, still sealed; steps from before are no longer undone by Undo.'
  ]
}

function damageSentence({ of, firstPosition, ...damage }: EditionDamage): string {
  const parts = [
    ...count(damage.unreadable, 'cannot be read'),
    ...count(damage.missing, damage.missing === 1 ? 'is missing' : 'are missing'),
    ...count(
      damage.unlinked,
      damage.unlinked === 1 ? 'does not follow the one before' : 'do not follow the one before'
    ),
    ...count(
      damage.lostParts,
      damage.lostParts === 1 ? 'part of a person does not open' : 'parts of people do not open'
    )
  ]
  const record = of === 'edition' ? 'The record of this edition' : 'The record of your private notes'
  return `${record} is damaged from piece ${firstPosition} on: ${parts.join(', ')}.`
}

function count(number: number, words: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${words}`]
}

/** What was done about it. */
export function wentOnSentence(aside: number): string {
  return `Goes on from here. ${countText(aside, 'record')} ${aside === 1 ? 'is' : 'are'} set aside, sealed; the menu under the edition’s name saves a copy.`
}

/** A sealed copy was written, and what it is good for. */
export function copiedSentence(file: string): string {
  return `Saved a sealed copy as ${file}. It opens by the passphrase only.`
}
