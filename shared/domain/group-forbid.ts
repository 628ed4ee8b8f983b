import { answerKey, answersToQuestion, isGiven } from './mentee-group'
import type { Participant } from './participant'
import type { RuleState } from './setup'

/** The answers by which people of either side are told apart for a forbid; what was told in confidence is not among them. */
export const sideFields = ['institution', 'country', 'stage', 'sector', 'participation'] as const
type SideField = (typeof sideFields)[number]

/**
 * What people of a group have in common: an answer, one to a question of the committee's own (by `customKey`), or that
 * they are named by id.
 */
export type SideAnswer =
  | { readonly kind: 'field'; readonly field: SideField }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'person' }

/** Some people of one side: whoever gave one of the answers, or is one of those named. */
export type SideGroup = { readonly by: SideAnswer; readonly answers: readonly string[] }

/** Pairs between some mentees and some mentors that the committee forbids, or lowers the score of, and why. */
export type GroupForbid = {
  readonly key: string
  readonly mentees: SideGroup
  readonly mentors: SideGroup
  readonly state: Exclude<RuleState, { readonly kind: 'off' }>
  readonly reason: string
}

/** Whether somebody belongs to a group. */
export function isInSideGroup({ by, answers }: SideGroup): (person: Participant) => boolean {
  const wanted = new Set(by.kind === 'person' ? answers : answers.map(answerKey))
  const given = sideAnswersOf(by)
  return (person) =>
    given(person).some((answer) => wanted.has(by.kind === 'person' ? answer : answerKey(answer)))
}

/** What somebody says that a group can be made of; none when it is not known. */
export function sideAnswersOf(by: SideAnswer): (person: Participant) => readonly string[] {
  switch (by.kind) {
    case 'person':
      return ({ id }) => [id]
    case 'question':
      return answersToQuestion(by.question)
    case 'field':
      return (person) => [person[by.field] ?? ''].filter(isGiven)
  }
}

/** What a group is made of as a text for maps. */
export function sideAnswerKey(by: SideAnswer): string {
  return by.kind === 'field' ? by.field : by.kind === 'question' ? `question ${by.question}` : by.kind
}
