import type { Registration } from '#shared/domain/registration'
import type { CriterionName, Setup } from '#shared/domain/setup'
import { affinity } from './criteria/affinity'
import { expertise } from './criteria/expertise'
import { goals } from './criteria/goals'
import { identity } from './criteria/identity'
import { language } from './criteria/language'
import { rating } from './criteria/rating'
import { region } from './criteria/region'
import { sector } from './criteria/sector'
import { stage } from './criteria/stage'
import { text } from './criteria/text'
import { wishes } from './criteria/wishes'
import { workingHours } from './criteria/working-hours'
import type { CreateCriterion } from './criterion'

/** What something depends on: these answers of everybody, and this of the setup. As long as both are the same, so is it. */
export type Reads = {
  readonly answers: readonly (keyof Registration | 'id' | 'confidential')[]
  readonly ofSetup: (setup: Setup) => unknown
}

const nothing = () => null

/** Every criterion of a score, and what it reads. */
export const criteria: Readonly<Record<CriterionName, Reads & { readonly create: CreateCriterion }>> = {
  expertise: { create: expertise, answers: ['areas'], ofSetup: nothing },
  goals: { create: goals, answers: ['goals'], ofSetup: nothing },
  wishes: { create: wishes, answers: ['wishes', 'name', 'email'], ofSetup: ({ sides }) => sides },
  identity: { create: identity, answers: ['id', 'confidential'], ofSetup: ({ sides }) => sides },
  sector: { create: sector, answers: ['sector', 'wishes'], ofSetup: nothing },
  stage: { create: stage, answers: ['stage'], ofSetup: nothing },
  workingHours: {
    create: workingHours,
    answers: ['timeZone'],
    ofSetup: ({ meetingDays }) => meetingDays
  },
  language: { create: language, answers: ['languages'], ofSetup: nothing },
  region: { create: region, answers: ['country'], ofSetup: nothing },
  text: { create: text, answers: ['text'], ofSetup: nothing },
  affinity: { create: affinity, answers: ['id'], ofSetup: ({ affinities }) => affinities },
  rating: { create: rating, answers: ['id'], ofSetup: ({ ratings }) => ratings }
}
