import { foldText } from '#shared/lib/fold-text'
import { goalWords } from './tables/goal-words'

/**
 * What a goal and a topic are compared by: the programme's goal whose words it holds, else the folded text itself.
 * The first goal of the table wins; a word of the table stands for every word that begins with it.
 */
export function goalKey(text: string): string {
  const folded = foldText(text)
  const words = folded.split(' ')
  const goal = goalWords.find(({ anyOf }) =>
    anyOf.some((together) => together.every((start) => words.some((word) => word.startsWith(start))))
  )
  return goal?.key ?? folded
}
