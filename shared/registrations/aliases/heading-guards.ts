import type { Field } from '#shared/domain/field'

/** What a person is; a heading that asks it of somebody else, of earlier days or as a wish, asks something else. */
export const ownFields: ReadonlySet<Field> = new Set<Field>([
  'institution',
  'country',
  'city',
  'timeZone',
  'stage',
  'sector',
  'timestamp',
  'languages'
])

/** What names somebody; it may be asked of others too. */
export const namingFields: ReadonlySet<Field> = new Set<Field>(['name', 'firstName', 'lastName', 'email'])

/** Words for people who are not the one who answers; folded, as all here. */
export const otherPeople = wordsThatBegin(
  `
  supervisor advisor adviser referee recommender emergency colleague spouse partner manager boss
  betreuer doktorvater doktormutter vorgesetzte notfall kollege kollegin
  encadrant directeur directrice superieur urgence collegue conjoint
  director directora superior emergencia colega jefe jefa orientador chefe tutor
  daughter son parents child head author tochter sohn eltern fille fils hija hijo filha filho
`,
  ['(?:your|ihr\\w*|dein\\w*|votre|su|seu|sua) (?:\\w+ )?mentor\\w*']
)

/** Words for what was. */
export const earlierDays = wordsThatBegin(`
  previous former earlier past birth born grew citizenship nationality passport visited trained graduat
  degree doctorate promotion doctorat doctorado doutorado reisepass besucht
  ehemalig fruher vorig geburt geboren staatsangehor nationalitat
  ancien precedent anterieur naissance nationalite
  anterior previo nacimiento nacionalidad nascimento nacionalidade
`)

/** Questions for what was, or how much of it so far. */
export const pastQuestions =
  /\b(?:have you|has your|had you|did you|were you|used to|so far|already|ever|haben sie|hast du|hatten sie|waren sie|bisher|bereits|schon|avez vous|as tu|aviez|etiez vous|deja|ha [a-z]+[ai]do|has [a-z]+[ai]do|hasta ahora|ja [a-z]+|ate agora)\b/

/** What people are asked to agree to beside the use of what they say. */
export const otherConsents = wordsThatBegin(`
  photo film video record newsletter mailing publi advert sponsor market
  foto aufnahme veroffentlich werb diffus enregistr grabac imagen imagem gravac
`)

/** Words that change nothing about what a heading asks for. */
export const harmlessWords = wordsThatBegin(`
  a an the of in at on for to this these those there following below best now moment present from with and or is are do does you your yours we us our i my me please enter indicate
  select choose state give specify provide which what where who whom current currently present presently official main
  primary full complete home work working workplace affiliated based residence reside live located mail name optional
  required answer question form response entry submission time hour sent first second third principal secondary best
  well know research scientific study studies wissenschaftlich forsch arbeit leben lebst wohn uhrzeit eingabe formular
  travaill exerc recherche reponse formulaire heure scientifique principale secondaire vivez habitez residez maitris
  trabaj investig respuesta formulario hora vive reside trabalh pesquis resposta mora domin mentor mentoring mentorship programme program participant own if any e g eg etc only
  ihr ihre ihren ihrer ihres dein deine sie du der die das den dem des ein eine einer und oder in im an am auf fur mit von
  zu zur zum bitte aktuell derzeitig jetzig welch was wo wer angeben name
  votre vos vous le la les l de du des d un une et ou en dans a au aux pour actuel quel est sont nom indiquer veuillez
  su sus el los las de del un una y o en para actual cual que es por favor indique nombre
  voce onde donde seu sua seus suas o a os as do da dos das um uma e ou em no na para atual qual e por favor nome
`)

/** Words for the talks of a mentorship: in which language one would like to hold them is no wish for another time. */
export const talks = wordsThatBegin(`
  meeting conversation session gesprach treffen entretien rencontre echange reunion conversacion sesion encontro conversa
`)

/** Words for the person that who answers is to be paired with. */
export const otherSide =
  /\b(?:mentor|mentora|mentors|mentorin|mentor in|mentorinnen|mentrice|tutor|tutora|mentee|mentees|mentorado|mentorada|mentorizado|mentorizada|mentore|mentoree)\b/

/** What is done together with a mentor is not asked of the mentor. */
export const withMentor =
  /\b(?:with|mit|avec|con|com) (?:\w+ )?(?:\w+ )?(?:mentor|mentora|mentors|mentorin|mentrice|tutor|tutora|mentee|mentees)\b/g

/** A question for the parts of a science, as "areas of ecology". */
export const partsOfScience = new RegExp(
  [
    '^(?:(?:in|on|with|mit|auf|zu|en|em|a|dans|sur|which|what|welch\\w*|quel\\w*|que|qual|quais|cual\\w*|main|the|your|die|ihre?|deine?|les|vos|las|los|tus|sus|as|os|suas|seus) )*',
    '(?:(?:sub)?(?:area|field|discipline)s?|branch(?:es)?|(?:teil|fach)gebiet\\w*|(?:sous )?domaines?|ram[ao]s?)(?: s)?',
    '(?: (?:of|the|der|des|de|la|el|l|da|do|d))+',
    ' \\w*(?:log(?:y|i[ae])|nom(?:y|i[ae])|graph(?:y|ie)|grafia|sciences?|wissenschaft\\w*|chem(?:istry|ie)|chimie|quimica|physi(?:cs|k|que)|fisica|mathemati\\w*|matematica|medi[cz]in\\w*|\\w*isti(?:cs|k|que|ca)|statisti\\w*|estadistica|estatistica)\\b'
  ].join('')
)

/** Words for what somebody would like. */
export const wishes = wordsThatBegin(
  `
  prefer ideal desired wish hope aim want dream seek target future next after aspire
  wunsch mochten mochtest mochte bevorzug kunftig zukunft spater angestrebt
  souhait aimer voudri prefere vise futur ensuite envisag
  gustaria desea deseo quier quisiera ideal futuro despues
  gostaria desej quer pretend depois
`,
  ['would like', 'like to', 'looking for', 'interested in', 'see yourself', 'intend to', 'plan to']
)

function wordsThatBegin(words: string, phrases: readonly string[] = []): RegExp {
  const begins = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.length < 4 ? word : `${word}\\w*`))
  return new RegExp(`\\b(?:${[...begins, ...phrases].join('|')})\\b`)
}
