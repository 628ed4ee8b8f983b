import { answerIn, type AnswerName, type Correction, originalsOf, type Person } from '../answers'
import type { ReadOver, Repair } from './curation-values'

/** An answer as a repair over what somebody's registration says now. */
export function toRepair(read: Person, answer: Correction): Repair {
  // The name says of both values what they are; TypeScript does not follow the two together.
  return { ...answer, over: readOver(read, answer) } as Repair
}

/** How the cells of an answer read now; an own question's answer is kept as it is written. */
export function readOver(read: Person, name: AnswerName): ReadOver<Correction['value']> {
  const originals = name.field === 'custom' ? [] : originalsOf(read.person, name.field)
  return { value: answerIn(read, name).value, originals: originals.map(({ text }) => text) }
}
