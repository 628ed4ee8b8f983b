import { rawTimeZones } from '@vvo/tzdb'
import type { Pool } from '#shared/domain/participant'

const unknownOffset = -10_000

/** A working day lasts from 9 to 18 local time. */
export const workingMinutes = 9 * 60

const dayMinutes = 24 * 60
const fixedOffset = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/
const etcOffset = /^Etc\/GMT([+-])(\d{1,2})$/

const standardOffsets: ReadonlyMap<string, number> = new Map(
  rawTimeZones.flatMap(({ name, group, rawOffsetInMinutes }) =>
    [name, ...group].map((zone) => [zone, rawOffsetInMinutes] as const)
  )
)

/** Whether a time zone can be compared. */
export function isKnownZone(timeZone: string | null): boolean {
  return offsetMinutes(timeZone) !== unknownOffset
}

/** Prepares how many minutes the working days of a mentee and a mentor share; negative when an offset is unknown. */
export function createCommonMinutes(pool: Pool): (mentee: number, mentor: number) => number {
  const mentees = Int16Array.from(pool.mentees, ({ timeZone }) => offsetMinutes(timeZone))
  const mentors = Int16Array.from(pool.mentors, ({ timeZone }) => offsetMinutes(timeZone))
  return (mentee, mentor) => commonMinutes(mentees[mentee] ?? unknownOffset, mentors[mentor] ?? unknownOffset)
}

/**
 * A zone's distance from UTC in minutes, east positive; `unknownOffset` for null and for what is no zone. Read from
 * a bundled table, never from the running engine's, so that a result does not depend on the laptop. Standard time
 * all year round: the date of a meeting is not known here.
 */
function offsetMinutes(timeZone: string | null): number {
  if (timeZone === null) return unknownOffset
  return standardOffsets.get(timeZone) ?? parseOffset(timeZone)
}

function commonMinutes(offsetA: number, offsetB: number): number {
  if (offsetA === unknownOffset || offsetB === unknownOffset) return -1
  const apart = Math.abs(offsetA - offsetB) % dayMinutes
  return Math.max(0, workingMinutes - Math.min(apart, dayMinutes - apart))
}

function parseOffset(timeZone: string): number {
  const etc = etcOffset.exec(timeZone)
  // POSIX counts west as positive: Etc/GMT+5 lies five hours behind UTC.
  if (etc) return toMinutes(etc[1] === '-' ? '+' : '-', etc[2])
  const fixed = fixedOffset.exec(timeZone.replace(/^Etc\//, ''))
  return fixed ? toMinutes(fixed[1], fixed[2], fixed[3]) : unknownOffset
}

function toMinutes(sign = '+', hours = '0', minutes = '0'): number {
  const size = Number(hours) * 60 + Number(minutes)
  if (size > 14 * 60 || Number(minutes) > 59) return unknownOffset
  return sign === '-' ? -size : size
}
