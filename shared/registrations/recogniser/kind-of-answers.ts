import type { Field } from '#shared/domain/field'
import { remember } from '#shared/lib/remember'
import { rememberBy } from '#shared/lib/remember-by'
import { readCountry } from '../readers/read-country'
import { readIdentityWish } from '../readers/read-identity-wish'
import { readLanguages } from '../readers/read-languages'
import { readSector } from '../readers/read-sectors'
import { readStage } from '../readers/read-stage'
import { readYesNo } from '../readers/read-yes-no'
import { isBareValue, looksLikePeople, looksLikeSentence, namesPlaceOfWork, shareOf } from './text-looks'

/** What a cell holds at first sight; `bare` is an address, a date or a number, `dated` one that is no plain number. */
type Kind =
  | 'bare'
  | 'dated'
  | 'yes-no'
  | 'wish'
  | 'people'
  | 'places'
  | 'named-places'
  | 'stages'
  | 'languages'
  | 'countries'
  | 'prose'

/** What no answer about a field is. */
const otherKinds: Partial<Record<Field, readonly Kind[]>> = {
  name: ['dated', 'yes-no', 'places', 'prose'],
  firstName: ['dated', 'yes-no', 'prose'],
  lastName: ['dated', 'yes-no', 'prose'],
  institution: ['bare', 'yes-no', 'countries', 'prose'],
  city: ['bare', 'yes-no', 'countries', 'prose'],
  areas: ['bare', 'yes-no', 'places', 'languages', 'countries', 'prose'],
  goals: ['bare', 'yes-no', 'people', 'languages', 'countries'],
  topics: ['bare', 'yes-no', 'people', 'languages', 'countries'],
  people: ['bare', 'yes-no', 'stages'],
  advisor: ['bare', 'yes-no', 'stages'],
  avoided: ['bare', 'yes-no', 'stages'],
  statement: ['bare', 'yes-no', 'wish', 'people', 'languages', 'countries'],
  sector: ['named-places'],
  comments: ['people'],
  identities: ['bare', 'wish', 'people', 'prose'],
  identitySought: ['bare', 'wish', 'people', 'prose']
}

/** Whether most answers are of a kind that no answer about `field` is: what the heading says has slipped, or is not meant. */
export function areOfOtherKind(field: Field, sample: readonly string[]): boolean {
  if (field === 'institution' && sample.length > 1 && sample.every(isKindOfWork)) return true
  return otherKinds[field]?.some((kind) => mostAre(sample)(kind)) === true
}

/** Whether most texts of a sample are of a kind; each is looked at once, for however many fields. */
const mostAre = rememberBy((sample: readonly string[]) =>
  remember((kind: Kind) => sample.filter(looksOf[kind]).length > sample.length * 0.6)
)

/** Names may be numbers where people stay unnamed. */
const looksOf: Readonly<Record<Kind, (text: string) => boolean>> = {
  bare: isBareValue,
  dated: (text) => isBareValue(text) && !/^\d+$/.test(text.trim()),
  'yes-no': (text) => text.length <= 40 && readYesNo(text, 'custom').value !== null,
  wish: (text) => readIdentityWish(text).value !== null,
  people: (text) => looksLikePeople(text) && !/[.!?]$/.test(text.trim()) && shareOf('goals', [text]) === 0,
  places: namesPlaceOfWork,
  'named-places': (text) =>
    namesPlaceOfWork(text) && /\s[^\s\p{Lu}]*\p{Lu}/u.test(text) && text.trim().split(/\s+/).length >= 3,
  stages: (text) => text.trim().split(/\s+/).length <= 3 && readStage(text).sure,
  languages: (text) => (readLanguages(text).value ?? []).length > 0,
  countries: (text) => readCountry(text).sure,
  prose: (text) => looksLikeSentence(text) && !looksLikeList(text)
}

/** Options that were ticked stand in one cell, parted by commas: however long that is, it is no prose. */
function looksLikeList(text: string): boolean {
  const parts = text.split(/[,;]/).map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 8 && !/[.!?]$/.test(part))
}

/** "Hospital" and "Industry" are kinds of places, none of them a place. */
function isKindOfWork(text: string): boolean {
  return !/\s/.test(text.trim()) && readSector(text).sure
}
