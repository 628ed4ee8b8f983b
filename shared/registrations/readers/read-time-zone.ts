import { rawTimeZones, timeZonesNames } from '@vvo/tzdb'
import { foldText } from '#shared/lib/fold-text'
import { groupBy } from '#shared/lib/group-by'
import { foreignCities, unsureZoneNames, zoneCities, zoneNames } from '../aliases/zone-aliases'
import { readCountry } from './read-country'
import { proposal, readAs, readNothing, readSurely, type Reading } from './reading'

/**
 * Reads a time zone as an IANA name or as `UTC±hh:mm`: from either, an abbreviation, a zone's English name,
 * a city, or a country that has one zone only.
 */
export function readTimeZone(text: string): Reading<string> {
  const named = zoneNamed(text)
  if (named !== null) return readSurely(named)
  const offset = offsetIn(text)
  if (offset !== null)
    return offset.alone
      ? readSurely(offset.zone)
      : readAs(offset.zone, proposal('timeZone', text, offset.zone))
  const guess = zoneGuessed(text)
  return guess === null ? readNothing('timeZone', text) : readAs(guess, proposal('timeZone', text, guess))
}

/** Whether a text names a zone without any guessing; a city or country alone does not. */
export function saysTimeZone(text: string): boolean {
  return ianaIn(text) !== null || zonesByName.has(withoutFiller(text)) || offsetIn(text)?.alone === true
}

function zoneNamed(text: string): string | null {
  return ianaIn(text) ?? zonesByName.get(withoutFiller(text)) ?? zonesByCity.get(foldText(text)) ?? null
}

/** Zone by a doubtful abbreviation, by a part of the text, or by a country. */
function zoneGuessed(text: string): string | null {
  const unsure = unsureZones.get(withoutFiller(text))
  if (unsure !== undefined) return unsure
  for (const part of text.split(/[,;/()|]| - /)) {
    const zone = part.trim() === '' ? null : (zoneNamed(part) ?? unsureZones.get(withoutFiller(part)) ?? null)
    if (zone !== null) return zone
  }
  const country = readCountry(text).value
  return country === null ? null : (onlyZones.get(country) ?? null)
}

const ianaShape = /[A-Za-z]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?/

function ianaIn(text: string): string | null {
  const found = ianaShape.exec(text.trim().replace(/(?<=\w) (?=\w)/g, '_'))
  return found === null ? null : (zonesByIana.get(found[0].toLowerCase()) ?? null)
}

const offsetShape =
  /(?:(utc|gmt)\s*|^\s*|\(\s*)([+−–-])\s*(\d{1,2})(?:[:.h]?([0-5]\d)|[.,](5|25|75))?(?!\d)/gi
const zeroOffset =
  /^\W*(?:utc|gmt|z|zulu|coordinated universal time|greenwich mean time)(?:\W*[+-]?\W*0?0(?:[:.]?00)?)?\W*$/i

/** The offset a text states; `alone` is false when the text says more than one, or more than an offset. */
function offsetIn(text: string): { readonly zone: string; readonly alone: boolean } | null {
  if (zeroOffset.test(text)) return { zone: 'UTC+00:00', alone: true }
  const zones = [...text.matchAll(offsetShape)].map(toZone).filter((zone) => zone !== null)
  const [zone] = zones
  if (zone === undefined) return null
  return { zone, alone: new Set(zones).size === 1 && !/dst/i.test(text) }
}

function toZone([, , sign, hours, minutes, fraction]: RegExpExecArray): string | null {
  const minute = minutes ?? fractions.get(fraction ?? '') ?? '00'
  const total = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minute))
  if (total < -720 || total > 840) return null
  return `UTC${sign === '+' || total === 0 ? '+' : '-'}${String(hours).padStart(2, '0')}:${minute}`
}

const fractions: ReadonlyMap<string, string> = new Map([
  ['25', '15'],
  ['5', '30'],
  ['75', '45']
])

const fillers = /\b(?:standard|daylight|summer|zone|timezone|local|the|dst|savings?)\b/g

function withoutFiller(text: string): string {
  return foldText(
    foldText(text)
      .replace(/\btimezone\b/g, 'time')
      .replace(fillers, ' ')
  )
}

const zonesByIana: ReadonlyMap<string, string> = new Map(
  [...timeZonesNames, ...rawTimeZones.flatMap(({ name, group }) => [name, ...group])]
    .filter((name) => name.includes('/'))
    .map((name) => [name.toLowerCase(), name])
)

const unsureZones = invert(unsureZoneNames)
const zonesByName = createNameIndex()
const zonesByCity = createCityIndex()
const onlyZones = createCountryIndex()

function invert(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([zone, names]) => names.map((name) => [name, zone])))
}

/** Zones by their English names; where several share one, our own table says which, else the first by name. */
function createNameIndex(): ReadonlyMap<string, string> {
  const index = new Map(invert(zoneNames))
  const sorted = rawTimeZones.map(({ name, alternativeName }) => ({
    zone: name,
    name: foldText(alternativeName)
  }))
  for (const { zone, name } of sorted)
    if (!index.has(name) && name !== 'greenwich mean time') index.set(name, zone)
  return index
}

function createCityIndex(): ReadonlyMap<string, string> {
  const index = new Map([...invert(zoneCities), ...invert(foreignCities)])
  for (const { name, mainCities } of rawTimeZones) {
    const own = name.split('/').at(-1) ?? name
    for (const city of [own.replaceAll('_', ' '), ...mainCities]) {
      if (!index.has(foldText(city))) index.set(foldText(city), name)
    }
  }
  return index
}

function createCountryIndex(): ReadonlyMap<string, string> {
  const zones = groupBy(rawTimeZones, ({ countryCode }) => countryCode)
  return new Map(
    [...zones].flatMap(([code, [zone, ...others]]) =>
      zone && others.length === 0 ? [[code, zone.name]] : []
    )
  )
}
