import type { Field } from '#shared/domain/field'
import type { SheetColumn } from './sheet-column'

/** What a question that only goes on, "If so, which one?", asks for after one about the field. */
const goesOnAs: Partial<Record<Field, Field>> = {
  identityWish: 'identitySought',
  identities: 'identities',
  areas: 'areas',
  goals: 'goals',
  topics: 'topics',
  languages: 'languages',
  people: 'people',
  avoided: 'avoided',
  stage: 'stage',
  sector: 'sector'
}

/** Gives questions that say nothing by themselves, as "Which one?" or "Other, please specify", the meaning of those before. */
export function markFollowOns(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const marked: SheetColumn[] = []
  for (const column of columns) {
    const before = marked.at(-1)
    const field = before === undefined ? undefined : goesOnAs[before.field]
    const goesOn = before?.sure === true && field !== undefined && saysNothingElse(column)
    marked.push(goesOn ? { ...column, field, sure: true, score: 0.8, reason: reasonOf(before) } : column)
  }
  return marked
}

function reasonOf({ heading }: SheetColumn): SheetColumn['reason'] {
  return { kind: 'follow-up', heading }
}

/** A heading of which nothing was made, and whose words only point back, or one for those who chose "Other". */
function saysNothingElse({ reason, folded, isEmpty }: SheetColumn): boolean {
  if (isEmpty || reason.kind === 'chosen-by-hand') return false
  return asksAboutOther(folded) || (reason.kind === 'nothing-fits' && pointsBack.test(folded))
}

/** Whether a folded heading says nothing by itself. */
export function onlyPointsBack(folded: string): boolean {
  return pointsBack.test(folded) || asksAboutOther(folded)
}

/** "If you ticked “Something else”, tell us more" goes on from the question before, whatever its words are. */
function asksAboutOther(folded: string): boolean {
  return ticksOther.test(folded) || ticksOtherInGerman.test(folded)
}

const ticksOther =
  /^(?:(?:if|when|si|se) )?(?:(?:you|vous|tu|usted|voce) )?(?:(?:have|avez|as|ha|has) )?(?:picked|ticked|checked|chose|chosen|selected|answered|marcaste|marco|elegiste|eligio|seleccionaste|selecciono|respondiste|respondio|marcou|escolheu|escolheste|assinalou|selecionou|respondeu|coche|choisi|repondu) (?:\w+ )?(?:other|something else|otr[oa]s?|outr[oa]s?|autres?)\b/
const ticksOtherInGerman =
  /^(?:wenn|falls) (?:(?:sie|du|ihr) )?(?:\w+ )?(?:andere\w*|sonstige\w*) (?:\w+ )?(?:angekreuzt|gewahlt|ausgewahlt|geantwortet|angegeben)\b/

const pointsBack =
  /^(?:if (?:so|yes|other|you (?:said|chose|answered|ticked|selected) \w+)(?: please)?(?: specify| which.*| what.*| who.*)?|which(?: one| ones)?|please specify|(?:wenn|falls) (?:ja|andere\w*)(?: welche\w*.*| bitte angeben)?|welche\w*|si oui(?: (?:lequel\w*|laquelle|lesquel\w*|precise\w*).*)?|laquelle|lequel|lesquels|lesquelles|(?:en caso afirmativo|si es asi)(?: (?:cual\w*|que).*)?|cual|cuales|(?:se sim|em caso afirmativo)(?: (?:qual|quais).*)?|qual|quais)$/
