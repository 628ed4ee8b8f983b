import { byHand } from './by-hand'
import { english } from './english'
import { french } from './french'
import type { GeneratedForm } from './generated-form'
import { german } from './german'
import { googleForm, gridForm, trilingualForm } from './google-forms'
import { microsoftForm } from './microsoft-forms'
import { portuguese } from './portuguese'
import { codedQualtrics, qualtrics } from './qualtrics'
import { registrationDesk } from './registration-desk'
import { spanish } from './spanish'
import { typeform } from './typeform'

const languages = [english, french, german, spanish, portuguese]
const roles = ['mentor', 'mentee'] as const
const sides = ['mentor', 'mentee', 'both'] as const

/** Every tool's export in every language and for every side it is used for. */
export const generatedForms: readonly GeneratedForm[] = [
  ...languages.flatMap((language) => [
    ...sides.map((side) => googleForm(language, side)),
    ...sides.map((side) => microsoftForm(language, side)),
    ...sides.map((side) => registrationDesk(language, side)),
    ...roles.map((role) => qualtrics(language, role)),
    ...roles.map((role) => codedQualtrics(language, role)),
    ...roles.map((role) => typeform(language, role)),
    gridForm(language),
    byHand(language)
  ]),
  ...sides.map((side) => trilingualForm([english, french, spanish], side))
]
