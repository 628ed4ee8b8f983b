import { foldText } from '#shared/lib/fold-text'
import { readYesNo } from './read-yes-no'
import { readNothing, readSurely, type Reading } from './reading'
import type { Field } from '#shared/domain/field'

/**
 * Reads whether somebody chose an option, from the cell of its own column: the option again, a tick, yes or no, or how
 * much it matters, as words or as a number from 1 to `scale`, of which more than three fifths counts.
 */
export function readTick(
  text: string,
  { option, scale, field }: { readonly option: string; readonly scale: number; readonly field: Field }
): Reading<boolean> {
  const folded = foldText(text)
  if (folded === foldText(option)) return readSurely(true)
  if (/^\d+(?:\.0)?$/.test(text.trim()) && scale > 1) return readSurely(Number(text) > scale * 0.6)
  if (/^[xX✓✔☑●•]$/u.test(text.trim())) return readSurely(true)
  if (weakWords.test(folded)) return readSurely(false)
  if (strongWords.test(folded)) return readSurely(true)
  const yes = readYesNo(text, field)
  return yes.value === null ? readNothing(field, text) : yes
}

const weakWords =
  /\b(?:not|no|never|un\w+|dis\w+|little|less|low|somewhat|neutral|nicht|kein\w*|kaum|wenig\w*|niedrig|neutral|pas|peu|non|aucun\w*|poco|nada|ningun\w*|bajo|pouco|nao|nenhum\w*|baixo)\b/
const strongWords =
  /\b(?:very|much|high|highly|strongly|important|essential|agree|interested|always|often|sehr|hoch|wichtig|stark|stimme zu|interessiert|oft|tres|beaucoup|fort|elevee?|accord|souvent|interessee?|muy|mucho|importante|alto|acuerdo|interesado|interesada|muito|concordo|interessado|interessada)\b/
