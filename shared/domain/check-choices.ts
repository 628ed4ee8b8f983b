import type { z } from 'zod'
import { careerStages } from './career-stage'
import { answerKey } from './mentee-group'
import { sectors } from './sector'

/** The answers that there are to a question of the program, where they are few. */
const choices: Readonly<Partial<Record<string, readonly string[]>>> = {
  stage: careerStages,
  sector: sectors,
  participation: ['on-site', 'virtual', 'either']
}

/** Refuses an answer in a setup file that nobody can have given: the group it should make would be empty without a word. */
export function checkChoices(
  { by, answers }: { readonly by: string; readonly answers: readonly string[] },
  context: z.RefinementCtx
): void {
  const known = choices[by]
  if (known === undefined) return
  const keys = new Set(known.map(answerKey))
  for (const [index, input] of answers.entries()) {
    if (keys.has(answerKey(input))) continue
    context.addIssue({ code: 'invalid_value', values: [...known], input, path: ['answers', index] })
  }
}
