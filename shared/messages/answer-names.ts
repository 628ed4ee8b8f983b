import type { CareerStage } from '#shared/domain/career-stage'
import type { Registration } from '#shared/domain/registration'
import type { Sector } from '#shared/domain/sector'

const stages: Readonly<Record<CareerStage, string>> = {
  undergraduate: 'Undergraduate',
  'master-student': 'Master student',
  'phd-student': 'PhD student',
  postdoc: 'Postdoc',
  'junior-researcher': 'Junior researcher',
  'assistant-professor': 'Assistant professor',
  'senior-researcher': 'Senior researcher',
  'associate-professor': 'Associate professor',
  professor: 'Professor'
}

const sectorWords: Readonly<Record<Sector, string>> = {
  academia: 'Academia',
  industry: 'Industry',
  'start-up': 'Start-up',
  clinical: 'Clinical',
  government: 'Government',
  'non-profit': 'Non-profit'
}

const participations: Readonly<Record<NonNullable<Registration['participation']>, string>> = {
  'on-site': 'On site',
  virtual: 'Virtually',
  either: 'On site or virtually'
}

/** A career stage as people call it. */
export function stageName(stage: CareerStage): string {
  return stages[stage]
}

/** A sector as people call it. */
export function sectorName(sector: Sector): string {
  return sectorWords[sector]
}

/** How somebody takes part in the conference. */
export function participationName(participation: NonNullable<Registration['participation']>): string {
  return participations[participation]
}
