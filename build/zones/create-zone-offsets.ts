import moment from 'moment-timezone'
import { compareText } from '#shared/lib/compare'

const first = Date.UTC(2020, 0, 1)
const last = Date.UTC(2038, 0, 1)
const hour = 3_600_000

/** The source of `zone-offsets.ts`, still to be formatted: the same for the same version of the database. */
export function createZoneOffsets(): string {
  const rows = createZoneSchedules().map(([schedule, zones]) => `  ['${schedule}', '${zones}']`)
  return `/**
 * Offsets from UTC from 2020 to 2037, of the time-zone database ${moment.tz.dataVersion}, written by \`npm run zones\`: zones that keep the
 * same time stand together. A schedule is the first offset in minutes east, then each change as hours since 1970 and
 * the offset from then on.
 */
export const zoneSchedules: readonly (readonly [string, string])[] = [
${rows.join(',\n')}
]
`
}

/** Every schedule that some zone keeps, with the names of the zones that keep it. */
export function createZoneSchedules(): readonly (readonly [string, string])[] {
  const names = moment.tz.names().sort(compareText)
  const zonesOf = new Map<string, string[]>()
  for (const name of names) {
    const schedule = scheduleOf(name)
    zonesOf.set(schedule, [...(zonesOf.get(schedule) ?? []), name])
  }
  return [...zonesOf].map(([schedule, zones]) => [schedule, zones.join(' ')])
}

/** The offset at first, then every change until the last year of the table. */
function scheduleOf(name: string): string {
  const zone = moment.tz.zone(name)
  if (zone === null) throw new Error(`no zone ${name}`)
  const changes = zone.untils.flatMap((until, index) => {
    const offset = zone.offsets[index + 1]
    if (!(until > first && until < last) || offset === undefined) return []
    return offset === zone.offsets[index] ? [] : [`${until / hour}:${eastOf(offset)}`]
  })
  return [eastOf(zone.utcOffset(first)), ...changes].join(' ')
}

/** The library counts west as positive. */
function eastOf(offset: number): number {
  return offset === 0 ? 0 : -offset
}
