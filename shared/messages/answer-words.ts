import type { CareerStage } from '#shared/domain/career-stage'
import type { Sector } from '#shared/domain/sector'

const stages: Readonly<Record<CareerStage, string>> = {
  undergraduate: 'undergraduate',
  'master-student': 'master’s student',
  'phd-student': 'PhD student',
  postdoc: 'postdoc',
  'junior-researcher': 'junior researcher',
  'assistant-professor': 'assistant professor',
  'senior-researcher': 'senior researcher',
  'associate-professor': 'associate professor',
  professor: 'professor'
}

const sectors: Readonly<Record<Sector, string>> = {
  academia: 'academia',
  industry: 'industry',
  'start-up': 'a start-up',
  clinical: 'a clinic',
  government: 'government',
  'non-profit': 'a non-profit organisation'
}

/** A career stage inside a sentence. */
export function stageWords(stage: CareerStage): string {
  return stages[stage]
}

/** A sector as the place where somebody works, inside a sentence after "in" or "for". */
export function sectorWords(sector: Sector): string {
  return sectors[sector]
}
