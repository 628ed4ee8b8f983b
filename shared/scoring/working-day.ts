import type { Pool } from '#shared/domain/participant'
import { toClasses } from './to-classes'
import { isKnownZone, offsetOn, standardOffset } from './zone-offset'

/** A working day lasts from 9 to 18 local time. */
export const workingMinutes = 9 * 60

const dayMinutes = 24 * 60

export type CommonHours = {
  /** How many minutes the working days of a mentee and a mentor share, the least over the days; negative when a zone is unknown. */
  readonly minutes: (mentee: number, mentor: number) => number
  /** The first day on which they share the least; null by standard time. */
  readonly day: (mentee: number, mentor: number) => string | null
  /** Mentees of one zone. */
  readonly classes: Int32Array
}

/** Prepares what working days share on these ISO days, daylight saving included; by standard time when there are none. */
export function createCommonHours(pool: Pool, days: readonly string[]): CommonHours {
  const zones = [...pool.mentees, ...pool.mentors].map(({ timeZone }) => timeZone ?? '')
  const classes = toClasses(zones)
  const count = Math.max(0, ...classes.map((zone) => zone + 1))
  const table = toTable(zonesOf(zones, classes), days)
  const at = (mentee: number, mentor: number): number =>
    (classes[mentee] ?? 0) * count + (classes[pool.mentees.length + mentor] ?? 0)
  return {
    minutes: (mentee, mentor) => table.minutes[at(mentee, mentor)] ?? -1,
    day: (mentee, mentor) => days[table.day[at(mentee, mentor)] ?? -1] ?? null,
    classes: classes.subarray(0, pool.mentees.length)
  }
}

function zonesOf(zones: readonly string[], classes: Int32Array): readonly string[] {
  const found: string[] = []
  zones.forEach((zone, person) => (found[classes[person] ?? 0] = zone))
  return found
}

/** For zone `a` and zone `b`, at `a × zones + b`: the least minutes, and the number of the day they are of. */
function toTable(zones: readonly string[], days: readonly string[]) {
  const offsets = zones.map((zone) => {
    if (!isKnownZone(zone)) return null
    return days.length === 0 ? [standardOffset(zone)] : days.map((day) => offsetOn(zone, day))
  })
  const minutes = new Int16Array(zones.length ** 2).fill(-1)
  const day = new Int16Array(zones.length ** 2)
  offsets.forEach((of, a) =>
    offsets.forEach((other, b) => {
      if (of === null || other === null) return
      const shared = of.map((offset, index) => commonMinutes(offset, other[index] ?? 0))
      const least = Math.min(...shared)
      minutes[a * zones.length + b] = least
      day[a * zones.length + b] = shared.indexOf(least)
    })
  )
  return { minutes, day }
}

function commonMinutes(offsetA: number, offsetB: number): number {
  const apart = Math.abs(offsetA - offsetB) % dayMinutes
  return Math.max(0, workingMinutes - Math.min(apart, dayMinutes - apart))
}
