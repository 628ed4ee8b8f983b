import type { GroupForbid, SideAnswer, SideGroup } from '#shared/domain/group-forbid'
import type { Role } from '#shared/domain/registration'
import { groupAnswerName, groupAnswerText } from './group-words'
import { listWords } from './list-words'
import { inQuotes, quoted } from './quoted'

/** What a group is made of, as a label; `question` is how the committee's own was asked. */
export function sideAnswerName(by: SideAnswer, question: string): string {
  switch (by.kind) {
    case 'field':
      return by.field === 'institution'
        ? 'Institution'
        : groupAnswerName({ kind: 'field', field: by.field }, '')
    case 'question':
      return groupAnswerName(by, question)
    case 'person':
      return 'One person'
  }
}

/** One answer as people know it. */
export function sideAnswerText(by: SideAnswer, answer: string): string {
  return by.kind === 'field' && by.field !== 'institution'
    ? groupAnswerText({ kind: 'field', field: by.field }, answer)
    : answer
}

type NameOf = (role: Role, id: string) => string

/** Whom a forbid between groups keeps apart: mentees of “Lake University” with mentors of “Hill”. */
export function forbidWords(
  { mentees, mentors }: Pick<GroupForbid, 'mentees' | 'mentors'>,
  nameOf: NameOf
): string {
  return `${sideWords('mentee', mentees, nameOf)} with ${sideWords('mentor', mentors, nameOf)}`
}

function sideWords(role: Role, { by, answers }: SideGroup, nameOf: NameOf): string {
  if (by.kind === 'person') return listWords(answers.map((id) => nameOf(role, id)))
  const texts = listWords(answers.map((answer) => quoted(sideAnswerText(by, answer))))
  return by.kind === 'question'
    ? `${role}s who answered ${texts} to ${inQuotes(by.question)}`
    : `${role}s of ${texts}`
}
