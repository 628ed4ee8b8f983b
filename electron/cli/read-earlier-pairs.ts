import type { EarlierPairs } from '#shared/domain/earlier-pairs'
import type { Pool } from '#shared/domain/participant'
import { err, ok, type Result } from '#shared/lib/result'
import { earlierPairsSentence, leftOutSentence } from '#shared/messages/earlier-pairs-words'
import { readEarlierPairs as readPairs } from '#shared/registrations/earlier-pairs/read-earlier-pairs'
import type { Failure } from './failure'
import { readSpreadsheet } from './read-spreadsheet'
import type { ReportInput } from './report'
import type { World } from './world'

/** The pairs of a file of an earlier edition, and the file. */
export type EarlierFile = EarlierPairs & { readonly input: ReportInput }

/** Reads who were a pair in an earlier edition; null when no file was given. */
export async function readEarlierPairs(
  world: World,
  path: string | null,
  pool: Pool
): Promise<Result<EarlierFile | null, Failure>> {
  if (path === null) return ok(null)
  const file = await readSpreadsheet(world, path)
  if (!file.ok) return file
  const read = readPairs(file.value, pool)
  if (!read.ok) return err({ of: 'scores', fact: read.error })
  return ok({ ...read.value, input: { use: 'earlier-pairs', path, sha256: file.value.sha256 } })
}

const shown = 20

/** Says what was taken, and each row that was not matched. */
export function sayEarlierPairs(world: World, earlier: EarlierFile): void {
  world.say(`${earlier.input.path}: ${earlierPairsSentence(earlier)}`)
  for (const row of earlier.leftOut.slice(0, shown)) world.say(`  ${leftOutSentence(row)}`)
  const more = earlier.leftOut.length - shown
  if (more > 0) world.say(`  And ${more} more, which the report lists.`)
}
