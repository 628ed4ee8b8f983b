import { careerStages } from '#shared/domain/career-stage'
import { stageWords } from './answer-words'

/** A value that was read from a text, as a person reads it: stages in words, everything else as it is. */
export function answerShown(value: string): string {
  const stage = careerStages.find((candidate) => candidate === value)
  return stage === undefined ? value : stageWords(stage)
}
