import type { Field } from '#shared/domain/field'

/** What a person is; a heading that asks it of somebody else, of earlier days or as a wish, asks something else. */
export const ownFields: ReadonlySet<Field> = new Set<Field>([
  'institution',
  'country',
  'city',
  'timeZone',
  'stage',
  'sector'
])

/** What names somebody; it may be asked of others too. */
export const namingFields: ReadonlySet<Field> = new Set<Field>(['name', 'firstName', 'lastName', 'email'])

/** Words for people who are not the one who answers; folded, as all here. */
export const otherPeople = wordsThatBegin(`
  supervisor advisor adviser referee recommender emergency colleague spouse partner manager boss
  betreuer doktorvater doktormutter vorgesetzte notfall kollege kollegin
  encadrant directeur directrice superieur urgence collegue conjoint
  director directora superior emergencia colega jefe jefa orientador chefe
`)

/** Words for what was. */
export const earlierDays = wordsThatBegin(`
  previous former earlier past birth born grew citizenship nationality
  ehemalig fruher vorig geburt geboren staatsangehor nationalitat
  ancien precedent anterieur naissance ne nee nationalite
  anterior previo nacimiento nacionalidad nascimento nacionalidade
`)

/** Words for what somebody would like. */
export const wishes = wordsThatBegin(
  `
  prefer ideal desired wish hope aim want dream seek target future next after aspire yourself
  wunsch mochten mochtest mochte bevorzug kunftig zukunft spater angestrebt
  souhait aimer voudri prefere vise futur ensuite envisag
  gustaria desea deseo quier quisiera ideal futuro despues
  gostaria desej quer pretend depois
`,
  ['would like', 'like to', 'looking for', 'interested in', 'intend to', 'plan to']
)

function wordsThatBegin(words: string, phrases: readonly string[] = []): RegExp {
  const begins = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.length < 4 ? word : `${word}\\w*`))
  return new RegExp(`\\b(?:${[...begins, ...phrases].join('|')})\\b`)
}
