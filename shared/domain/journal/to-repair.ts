import { type Answer, answerOf, originalsOf, type Person } from '../answers'
import type { Repair } from './curation-values'

/** An answer as a repair over what somebody's registration says now. */
export function toRepair(read: Person, answer: Answer): Repair {
  const originals = originalsOf(read.person, answer.field).map(({ text }) => text)
  const repair = { ...answer, over: { value: answerOf(read, answer.field), originals } }
  // The field says of both values what they are; TypeScript does not follow the two together.
  return repair as Repair
}
