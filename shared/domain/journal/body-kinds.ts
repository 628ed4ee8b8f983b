import { curationBodies } from './curation-schemas'
import type { CurationBody, EditionBody } from './edition-entry'
import type { PlanBody } from './plan-entry'
import { planBodies } from './plan-schemas'
import type { ScoringBody } from './scoring-entry'
import { scoringBodies } from './scoring-schemas'

/** Whether a fact sets what pairs are compared by. */
export function isScoring(body: EditionBody): body is ScoringBody {
  return Object.hasOwn(scoringBodies, body.kind)
}

/** Whether a fact sets who comes first, an exception or a scenario. */
export function isPlan(body: EditionBody): body is PlanBody {
  return Object.hasOwn(planBodies, body.kind)
}

/** Whether a fact mends what was imported. */
export function isCuration(body: EditionBody): body is CurationBody {
  return Object.hasOwn(curationBodies, body.kind)
}
