import {
  areas,
  capacitiesInWords,
  comments,
  goals,
  identities,
  menteeStages,
  mentorStages,
  otherAreas,
  otherGoals,
  sectors
} from './answers'
import type { Chooser } from './chooser'
import type { Person } from './create-person'
import type { Answers } from './form'
import { writeStatement } from './write-statement'

const titles = ['Dr. ', 'Prof. ', 'Prof. Dr. ']

/** What a mentor answers. */
export function createMentorAnswers(person: Person, choose: Chooser): Answers {
  return {
    ...createCommon(person, { role: 'mentor', stage: pickEarly(mentorStages, choose) }, choose),
    name: choose.chance(0.1) ? choose.one(titles) + person.name : person.name,
    capacity: choose.chance(0.12) ? choose.one(capacitiesInWords) : String(1 + choose.early(4)),
    identity: choose.chance(0.4) ? choose.several(identities, choose.between(1, 2)).join(', ') : ''
  }
}

/** What a mentee answers, who may name some of the mentors. */
export function createMenteeAnswers(person: Person, mentors: readonly Person[], choose: Chooser): Answers {
  const similar = choose.chance(0.2)
  const own = choose.chance(0.35) ? choose.several(identities, 1).join('') : ''
  return {
    ...createCommon(person, { role: 'mentee', stage: pickEarly(menteeStages, choose) }, choose),
    sectorSought: choose.chance(0.6) ? choose.several(sectors, choose.between(1, 2)).join(', ') : '',
    preferred: choose.chance(0.25) ? nameSeveral(mentors, choose) : '',
    conflicts: choose.chance(0.1) ? nameOne(mentors, choose) : '',
    identity: own,
    identityWish: similar ? 'Yes' : choose.one(['', 'No preference']),
    identitySought: similar && choose.chance(0.6) ? own || 'Woman' : ''
  }
}

type Registrant = { readonly role: 'mentor' | 'mentee'; readonly stage: string }

function createCommon(person: Person, { role, stage }: Registrant, choose: Chooser): Answers {
  const chosen = choose.several(areas, choose.between(1, 5))
  const topics = choose.several(goals, choose.between(1, 3))
  return {
    timestamp: '',
    email: person.email,
    name: person.name,
    affiliation: person.affiliation,
    country: choose.chance(0.03) ? '' : person.country,
    timeZone: choose.chance(0.06) ? '' : person.timeZone,
    stage,
    sector: pickEarly(sectors, choose),
    sectorSought: '',
    areas: [...chosen, ...(choose.chance(0.08) ? [choose.one(otherAreas)] : [])].join(', '),
    goals: [...topics, ...(choose.chance(0.07) ? [choose.one(otherGoals)] : [])].join(', '),
    languages: person.languages,
    capacity: '',
    preferred: '',
    conflicts: '',
    identity: '',
    identityWish: '',
    identitySought: '',
    statement: choose.chance(0.12) ? '' : writeStatement({ role, stage, area: chosen[0] ?? '' }, choose),
    comments: choose.chance(0.2) ? choose.one(comments) : '',
    consent: 'Yes'
  }
}

function pickEarly(list: readonly string[], choose: Chooser): string {
  return list[choose.early(list.length)] ?? ''
}

function nameSeveral(people: readonly Person[], choose: Chooser): string {
  const count = Math.min(choose.between(1, 3), people.length)
  return Array.from({ length: count }, () => nameOne(people, choose)).join('; ')
}

/** A person as somebody else would write the name: plainly, with a title, family name first, or by address. */
function nameOne(people: readonly Person[], choose: Chooser): string {
  const person = people[choose.between(0, people.length - 1)]
  if (!person) return ''
  const [given = '', ...family] = person.latinName.split(' ')
  return choose.one([
    person.latinName,
    `Prof. ${person.latinName}`,
    family.length === 1 ? `Dr. ${given} ${family.join(' ')}` : person.latinName,
    person.email
  ])
}
