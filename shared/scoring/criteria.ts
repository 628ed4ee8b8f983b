import type { CriterionName } from '#shared/domain/setup'
import { expertise } from './criteria/expertise'
import { goals } from './criteria/goals'
import { language } from './criteria/language'
import { region } from './criteria/region'
import { sector } from './criteria/sector'
import { stage } from './criteria/stage'
import { text } from './criteria/text'
import { wishes } from './criteria/wishes'
import { workingHours } from './criteria/working-hours'
import type { CreateCriterion } from './criterion'

/** Every criterion of a score. */
export const criteria: Readonly<Record<CriterionName, CreateCriterion>> = {
  expertise,
  goals,
  wishes,
  sector,
  stage,
  workingHours,
  language,
  region,
  text
}
