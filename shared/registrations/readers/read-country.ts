import codes from 'i18n-iso-countries/codes.json'
import english from 'i18n-iso-countries/langs/en.json'
import french from 'i18n-iso-countries/langs/fr.json'
import german from 'i18n-iso-countries/langs/de.json'
import portuguese from 'i18n-iso-countries/langs/pt.json'
import spanish from 'i18n-iso-countries/langs/es.json'
import { foldText } from '#shared/lib/fold-text'
import { countryAliases } from '../aliases/country-aliases'
import { proposal, readAs, readNothing, readSurely, type Reading } from './reading'

/** Reads a country as its ISO 3166-1 alpha-2 code, from its name in five languages, a code or an alias. */
export function readCountry(text: string): Reading<string> {
  const whole = codeOf(text)
  if (whole !== null) return readSurely(whole)
  for (const part of partsOf(text)) {
    const code = codeOf(part)
    if (code !== null) return readAs(code, proposal('country', text, code))
  }
  return readNothing('country', text)
}

function codeOf(text: string): string | null {
  return codesByName.get(foldText(text)) ?? codesByCode.get(text.trim()) ?? null
}

/** What may be the country in "Boston, USA" or "France (Paris)": the last part first. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/()|]| - /)
    .filter((part) => part.trim() !== '')
    .reverse()
}

function createIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  const add = (name: string, code: string): void => {
    const folded = foldText(name)
    if (folded !== '' && !index.has(folded)) index.set(folded, code)
  }
  for (const [code, aliases] of Object.entries(countryAliases)) for (const alias of aliases) add(alias, code)
  for (const { countries } of [english, german, french, spanish, portuguese]) {
    for (const [code, names] of Object.entries(countries)) for (const name of [names].flat()) add(name, code)
  }
  return index
}

/** Codes count in capitals only: "no" and "is" are answers to other questions. */
const codesByCode: ReadonlyMap<string, string> = new Map(
  codes.flatMap(([alpha2 = '', alpha3 = '']): [string, string][] => [
    [alpha2, alpha2],
    [alpha3, alpha2]
  ])
)

const codesByName = createIndex()
