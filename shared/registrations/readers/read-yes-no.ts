import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { readNothing, readSurely, type Reading } from './reading'

/** Reads yes or no in five languages, and a sentence of consent or refusal. */
export function readYesNo(text: string, field: Field): Reading<boolean> {
  const folded = foldText(text)
  const [word] = folded.split(' ')
  if (word === undefined || word === '') return readSurely<boolean>(null)
  if (refusal.test(folded)) return readSurely(false)
  if (noWords.has(word)) return readSurely(false)
  return yesWords.has(word) || agreement.test(folded) ? readSurely(true) : readNothing(field, text)
}

const yesWords: ReadonlySet<string> = new Set('yes,y,ja,j,oui,o,si,s,sim,true,1,x,ok,okay,checked'.split(','))
const noWords: ReadonlySet<string> = new Set('no,n,nein,non,nao,false,0,unchecked,never'.split(','))

/** A negation right before a word of agreement; "will not be shared" elsewhere in a consent text is none. */
const refusal =
  /^(?:i )?(?:disagree|refuse|decline)\b|\b(?:not|dont|cannot|cant|nicht|ne|no|nao)(?: \w+)? (?:agree|consent|accept|wish|want|give|einverstanden|consens|accepte|acepto|consiento|aceito|concordo|autorizo)\b|\bstimme (?:\w+ )?nicht\b/

const agreement =
  /\b(?:agree|agreed|consent|accept|accepted|understand|understood|confirm|confirmed|acknowledge|have read|einverstanden|stimme zu|zugestimmt|accepte|consens|acepto|consiento|de acuerdo|aceito|concordo|autorizo)\b/
