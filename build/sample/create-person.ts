import { foldText } from '#shared/lib/fold-text'
import { invariant } from '#shared/lib/invariant'
import type { Chooser } from './chooser'
import { countries } from './countries'

/** An invented person: names as they would sign, and where they are. */
export type Person = {
  readonly name: string
  readonly latinName: string
  readonly email: string
  readonly affiliation: string
  readonly country: string
  readonly timeZone: string
  readonly languages: string
}

/** Makes a person nobody in `taken` shares an address with, and adds the address to it. */
export function createPerson(choose: Chooser, taken: Set<string>): Person {
  const country = countries[choose.early(countries.length)]
  invariant(country, 'an early index lies in the list')
  const given = splitScripts(choose.one(country.given))
  const family = splitScripts(choose.one(country.family))
  const institution = country.institutions[choose.early(country.institutions.length)]
  const own = country.familyFirst ? `${family.own}${given.own}` : `${given.own} ${family.own}`
  const latinName = `${given.latin} ${family.latin}`
  const hasOwnWriting = given.own !== given.latin && family.own !== family.latin
  return {
    name: hasOwnWriting && choose.chance(0.25) ? own : latinName,
    latinName,
    email: createAddress(latinName, institution?.domain ?? 'mail.example', taken),
    affiliation: institution?.spellings[choose.early(institution.spellings.length)] ?? '',
    country: country.spellings[choose.early(country.spellings.length)] ?? '',
    timeZone: country.zones[choose.early(country.zones.length)] ?? '',
    languages: writeLanguages(country.languages, choose)
  }
}

/** "own writing|Latin letters", or one writing for both. */
function splitScripts(entry: string): { readonly own: string; readonly latin: string } {
  const [own = '', latin = own] = entry.split('|')
  return { own, latin }
}

function createAddress(latinName: string, domain: string, taken: Set<string>): string {
  const local = foldText(latinName).replaceAll(' ', '.')
  let address = `${local}@${domain}`
  for (let number = 2; taken.has(address); number += 1) address = `${local}${number}@${domain}`
  taken.add(address)
  return address
}

function writeLanguages(languages: readonly string[], choose: Chooser): string {
  if (choose.chance(0.04)) return ''
  if (choose.chance(0.1)) return `${languages[0] ?? ''}, English (fluent)`
  return [...new Set([...(choose.chance(0.9) ? languages : languages.slice(0, 1)), 'English'])].join(', ')
}
