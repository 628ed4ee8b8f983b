import type { EarlierPairs, EarlierPairsFailure } from '#shared/domain/earlier-pairs'
import type { InputFile } from '#shared/domain/edition-run'
import type { ImportedPairs } from '#shared/domain/journal/scoring-entry'
import type { Pool } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import type { DeskApi, GivenFile } from '#shared/ipc/contract'
import { err, ok, type Result } from '#shared/lib/result'
import { readEarlierPairs } from '#shared/registrations/earlier-pairs/read-earlier-pairs'
import { readTable } from './read-table'

/** A file of earlier pairs, and what it says of whom. */
export type Look = { readonly file: InputFile; readonly found: EarlierPairs }

/** Reads a file of earlier pairs against the people of a pool. */
export async function lookAtEarlierPairs(
  api: DeskApi,
  given: GivenFile,
  pool: Pool
): Promise<Result<Look, EarlierPairsFailure>> {
  const file = await readTable(api, given)
  if (!file.ok) return err({ of: 'spreadsheet', fact: file.error })
  const found = readEarlierPairs(file.value, pool)
  const { name, sha256 } = file.value
  return found.ok
    ? ok({ file: { name, sha256 }, found: found.value })
    : err({ of: 'table', fact: found.error })
}

/** What a file says together with pairs that were taken before, or that a person counted: their rows are no longer open. */
export function withPairs(found: EarlierPairs, edition: string, more: readonly PairIds[]): EarlierPairs {
  const keyOf = ({ mentee, mentor }: PairIds) => JSON.stringify([mentee, mentor])
  const pairs = new Map([...more, ...found.pairs].map((pair) => [keyOf(pair), pair]))
  return {
    edition,
    pairs: [...pairs.values()],
    leftOut: found.leftOut.filter(({ maybe }) => maybe === null || !pairs.has(keyOf(maybe)))
  }
}

/** A name that no other file's pairs have; the same file, mended, takes the place of what it said before. */
export function freeName(
  known: ReadonlyMap<string, ImportedPairs>,
  wanted: string,
  file: string | null
): string {
  const names = [wanted, ...Array.from({ length: known.size }, (_, index) => `${wanted} (${index + 2})`)]
  return names.find((name) => !known.has(name) || known.get(name)?.file.name === file) ?? wanted
}
