import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createZoneOffsets } from '../zones/create-zone-offsets'

/** Writes the table of offsets anew, from the time-zone database as `moment-timezone` packs it. */
const file = join(import.meta.dirname, '../../shared/scoring/tables/zone-offsets.ts')
await writeFile(file, createZoneOffsets())
console.log(`Written to ${file}.`)
