import { rawTimeZones } from '@vvo/tzdb'
import { zoneSchedules } from './tables/zone-offsets'

const fixedOffset = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/
const etcOffset = /^Etc\/GMT([+-])(\d{1,2})$/

const standardOffsets: ReadonlyMap<string, number> = new Map(
  rawTimeZones.flatMap(({ name, group, rawOffsetInMinutes }) =>
    [name, ...group].map((zone) => [zone, rawOffsetInMinutes] as const)
  )
)

const scheduleOf: ReadonlyMap<string, string> = new Map(
  zoneSchedules.flatMap(([schedule, zones]) => zones.split(' ').map((zone) => [zone, schedule] as const))
)

/** Whether a time zone can be compared. */
export function isKnownZone(timeZone: string | null): boolean {
  return (
    timeZone !== null &&
    (standardOffsets.has(timeZone) || scheduleOf.has(timeZone) || parseOffset(timeZone) !== null)
  )
}

/**
 * A known zone's distance from UTC in minutes, east positive, without daylight saving. Read from a bundled table, never
 * from the running engine's, so that a result does not depend on the laptop.
 */
export function standardOffset(timeZone: string): number {
  return standardOffsets.get(timeZone) ?? parseOffset(timeZone) ?? firstOffset(timeZone)
}

/** The same at noon, UTC, of an ISO day, daylight saving included; the table goes from 2020 to 2037. */
export function offsetOn(timeZone: string, day: string): number {
  const schedule = scheduleOf.get(timeZone)
  if (schedule === undefined) return standardOffset(timeZone)
  const hours = Date.parse(`${day}T12:00:00Z`) / 3_600_000
  const [first = '0', ...changes] = schedule.split(' ')
  let offset = Number(first)
  for (const change of changes) {
    const [from, next] = change.split(':')
    if (Number(from) > hours) break
    offset = Number(next)
  }
  return offset
}

function firstOffset(timeZone: string): number {
  return Number((scheduleOf.get(timeZone) ?? '0').split(' ')[0])
}

function parseOffset(timeZone: string): number | null {
  const etc = etcOffset.exec(timeZone)
  // POSIX counts west as positive: Etc/GMT+5 lies five hours behind UTC.
  if (etc) return toMinutes(etc[1] === '-' ? '+' : '-', etc[2])
  const fixed = fixedOffset.exec(timeZone.replace(/^Etc\//, ''))
  return fixed ? toMinutes(fixed[1], fixed[2], fixed[3]) : null
}

function toMinutes(sign = '+', hours = '0', minutes = '0'): number | null {
  const size = Number(hours) * 60 + Number(minutes)
  if (size > 14 * 60 || Number(minutes) > 59) return null
  return sign === '-' ? -size : size
}
