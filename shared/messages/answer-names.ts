import { capitalised } from './capitalised'
import type { CareerStage } from '#shared/domain/career-stage'
import type { Registration } from '#shared/domain/registration'
import type { Sector } from '#shared/domain/sector'
import { stageWords } from './answer-words'

const sectors: Readonly<Record<Sector, string>> = {
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

/** A career stage as a heading or in a list. */
export function stageName(stage: CareerStage): string {
  return capitalised(stageWords(stage))
}

/** A sector as a heading or in a list. */
export function sectorName(sector: Sector): string {
  return sectors[sector]
}

/** How somebody takes part in the conference. */
export function participationName(participation: NonNullable<Registration['participation']>): string {
  return participations[participation]
}
