import type { ScoresFailure } from '#shared/domain/scores-failure'
import { err, ok, type Result } from '#shared/lib/result'

/** A column by its names, best first; an optional one may be missing. */
export type WantedColumn = { readonly names: readonly string[]; readonly optional?: true }

/** The positions of wanted columns among headings, read without regard to case; -1 for an optional one that is missing. */
export function findColumns(
  file: string,
  headings: readonly string[],
  wanted: readonly WantedColumn[]
): Result<readonly number[], ScoresFailure> {
  const folded = headings.map((heading) =>
    heading
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase()
  )
  const found = wanted.map(({ names }) => folded.findIndex((heading) => names.includes(heading)))
  const missing = wanted
    .filter(({ optional }, index) => found[index] === -1 && !optional)
    .map(({ names }) => names[0] ?? '')
  return missing.length === 0 ? ok(found) : err({ kind: 'columns-missing', file, missing })
}
