import { careerStages } from '#shared/domain/career-stage'
import type { GroupAnswer, GroupField, MenteeGroup } from '#shared/domain/mentee-group'
import { sectors } from '#shared/domain/sector'
import { participationName, sectorName, stageName } from './answer-names'
import { countryName } from './country-name'
import { listWords } from './list-words'
import { countText } from './number-words'
import { quoted } from './quoted'

const fieldNames: Readonly<Record<GroupField, string>> = {
  stage: 'Career stage',
  sector: 'Sector',
  country: 'Country',
  participation: 'How they take part',
  goals: 'Goal',
  identities: 'Declared group (told in confidence)'
}

/** By which answer mentees are told apart, as a heading; `question` is how the committee's own was asked. */
export function groupAnswerName(by: GroupAnswer, question: string): string {
  return by.kind === 'field' ? fieldNames[by.field] : question || by.question
}

/** One answer as people know it. */
export function groupAnswerText(by: GroupAnswer, answer: string): string {
  if (by.kind === 'question') return answer
  const named: Partial<Record<GroupField, string | undefined>> = {
    stage: careerStages.filter((stage) => stage === answer).map(stageName)[0],
    sector: sectors.filter((sector) => sector === answer).map(sectorName)[0],
    participation: (['on-site', 'virtual', 'either'] as const)
      .filter((way) => way === answer)
      .map(participationName)[0],
    country: by.field === 'country' ? countryName(answer) : undefined
  }
  return named[by.field] ?? answer
}

/** A group inside a sentence; of one that was told in confidence only that. */
export function groupWords(group: MenteeGroup): string {
  if (group.kind === 'named') return `${countText(group.mentees.length, 'mentee')} named one by one`
  if (group.by.kind === 'field' && group.by.field === 'identities') return 'a group told in confidence'
  return `whoever answered ${listWords(group.answers.map((answer) => quoted(groupAnswerText(group.by, answer))))}`
}
