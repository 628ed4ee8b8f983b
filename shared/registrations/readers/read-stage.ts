import type { CareerStage } from '#shared/domain/career-stage'
import { foldText } from '#shared/lib/fold-text'
import { stageRows } from '../aliases/stage-aliases'
import { hasWords } from '../has-words'
import { proposal, readAs, readNothing, readSurely, type Reading } from './reading'

/** Reads a career stage from its words; what the table does not know stays unknown. */
export function readStage(text: string): Reading<CareerStage> {
  const folded = foldText(text)
  const found = stageRows.find(({ words }) => words.some((word) => hasWords(folded, word)))
  if (found === undefined) return readNothing('stage', text)
  return found.sure ? readSurely(found.stage) : readAs(found.stage, proposal('stage', text, found.stage))
}
