import { foldAnswer } from '#shared/lib/fold-answer'
import { customKey } from './custom-key'
import type { Mentee, Participant, Pool } from './participant'

/** The answers of the program by which mentees can be told apart; identities were told in confidence. */
export const groupFields = ['stage', 'sector', 'country', 'participation', 'goals', 'identities'] as const
export type GroupField = (typeof groupFields)[number]

/** An answer by which mentees are told apart; a question of the committee's own is named by its `customKey`. */
export type GroupAnswer =
  | { readonly kind: 'field'; readonly field: GroupField }
  | { readonly kind: 'question'; readonly question: string }

/** Some mentees: whoever gave one of the answers, or people named one by one. */
export type MenteeGroup =
  | { readonly kind: 'answered'; readonly by: GroupAnswer; readonly answers: readonly string[] }
  | { readonly kind: 'named'; readonly mentees: readonly string[] }

/** Answers in many spellings that are one group. */
export function answerKey(answer: string): string {
  return foldAnswer(answer) || answer
}

/** What mentees are told apart by as a text for maps. */
export function groupAnswerKey(by: GroupAnswer): string {
  return by.kind === 'field' ? `field ${by.field}` : `question ${by.question}`
}

/** What a mentee answered, none when it is not known. */
export function answersOf(pool: Pool, by: GroupAnswer): (mentee: Mentee) => readonly string[] {
  if (by.kind === 'question') return answersToQuestion(by.question)
  const { field } = by
  if (field === 'identities')
    return ({ id }) => (pool.confidential.mentee.get(id)?.identities ?? []).filter(isGiven)
  return (mentee) => [mentee[field] ?? []].flat().filter(isGiven)
}

/** What somebody answered to a question of the committee's own, none when nothing. */
export function answersToQuestion(question: string): (person: Participant) => readonly string[] {
  return ({ custom }) =>
    custom
      .filter((one) => customKey(one) === question)
      .map(({ text }) => text)
      .filter(isGiven)
}

/** Whether a mentee belongs to a group. */
export function isInGroup(pool: Pool, group: MenteeGroup): (mentee: Mentee) => boolean {
  if (group.kind === 'named') {
    const named = new Set(group.mentees)
    return ({ id }) => named.has(id)
  }
  const wanted = new Set(group.answers.map(answerKey))
  const answers = answersOf(pool, group.by)
  return (mentee) => answers(mentee).some((answer) => wanted.has(answerKey(answer)))
}

/** Whether who belongs to a group was told in confidence. */
export function isConfidentialGroup(group: MenteeGroup): boolean {
  return group.kind === 'answered' && isConfidentialAnswer(group.by)
}

/** Whether an answer was told in confidence: it may show where a confidential field may, and nowhere else. */
export function isConfidentialAnswer(by: GroupAnswer): boolean {
  return by.kind === 'field' && by.field === 'identities'
}

/** Whether an answer says anything. */
export function isGiven(answer: string): boolean {
  return answer.trim() !== ''
}
