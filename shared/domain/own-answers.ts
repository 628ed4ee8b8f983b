import { foldText } from '#shared/lib/fold-text'
import type { Mentee, Mentor } from './participant'

/** An answer to a question of the form's own, by its heading; '' where there is none. */
export type OwnAnswer = { readonly field: 'custom'; readonly heading: string; readonly value: string }

/** What own questions have in common that are one, however their headings are written. */
export function questionKey(heading: string): string {
  return foldText(heading) || heading
}

/** What a person answered to an own question; '' when not asked or not answered. */
export function ownAnswerOf({ custom }: Mentor | Mentee, question: string): string {
  const key = questionKey(question)
  return custom
    .filter(({ heading }) => questionKey(heading) === key)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('; ')
}

/** Somebody with another answer to an own question, in the place of the one they gave; one they did not give stands last. */
export function withOwnAnswer<P extends Mentor | Mentee>(person: P, { heading, value }: OwnAnswer): P {
  const key = questionKey(heading)
  const isIt = (one: P['custom'][number]): boolean => questionKey(one.heading) === key
  const first = person.custom.find(isIt) ?? { heading, column: '' }
  const answer = value === '' ? [] : [{ ...first, text: value }]
  const at = person.custom.findIndex(isIt)
  const before = at < 0 ? person.custom : person.custom.slice(0, at)
  const after = at < 0 ? [] : person.custom.slice(at).filter((one) => !isIt(one))
  return { ...person, custom: [...before, ...answer, ...after] }
}

/** The own questions that any of these people answered, in the order in which they stand. */
export function ownQuestionsOf(people: Iterable<Mentor | Mentee>): readonly string[] {
  const questions = new Map<string, string>()
  for (const { custom } of people)
    for (const { heading } of custom) {
      const key = questionKey(heading)
      if (!questions.has(key)) questions.set(key, heading)
    }
  return [...questions.values()]
}
