import type { Registration } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { readNothing, readSurely, type Reading } from './reading'

type Participation = NonNullable<Registration['participation']>

/** Reads whether a person takes part on site, virtually, or either way. */
export function readParticipation(text: string): Reading<Participation> {
  const folded = foldText(text)
  const virtual = virtualWords.test(folded)
  const onSite = onSiteWords.test(folded)
  if (eitherWords.test(folded) || (virtual && onSite)) return readSurely<Participation>('either')
  if (virtual) return readSurely<Participation>('virtual')
  return onSite ? readSurely<Participation>('on-site') : readNothing('participation', text)
}

const eitherWords =
  /\b(?:both|either|hybrid\w*|no preference|beides|egal|les deux|hybride|indifferent|ambos|ambas|hibrido|hibrida|os dois|as duas|indiferente)\b/
const virtualWords =
  /\b(?:virtual\w*|virtuell\w*|virtuel\w*|online|on line|remote|remotely|zoom|video\w*|digital\w*|distance|distanciel|a distancia|en ligne|en linea|em linha|remoto|fern\w*)\b/
const onSiteWords =
  /\b(?:on site|onsite|in person|inperson|physical|physically|face to face|vor ort|presence|prasenz|presentiel|sur place|presencial\w*|en persona|em pessoa|pessoalmente|en personne|personlich)\b/
