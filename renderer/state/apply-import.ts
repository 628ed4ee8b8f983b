import type { Refusal } from '#shared/domain/journal/command'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { NotSaved } from '#shared/domain/store-failure'
import { noDates } from '#shared/domain/journal/edition-values'
import { dialectToFind } from '#shared/domain/sheet'
import type { SampleFiles } from '#shared/ipc/contract'
import { invariant } from '#shared/lib/invariant'
import { ok, type Result } from '#shared/lib/result'
import { noFiles } from '#shared/registrations/import/lay-files'
import type { Reader } from '../workers/create-reader'
import type { EditionStore } from './edition-store'
import { toSides } from './import-plan'
import { type Preview, rolesOf, toPreview, toRegistrationFile } from './import-preview'
import type { RawFiles } from './raw-files'
import type { Spreadsheets } from './spreadsheets'

type ApplyParts = { readonly edition: EditionStore; readonly raw: RawFiles }

/** Does what a preview shows, as one entry. The file's bytes are kept first: what is imported can always be traced. */
export async function applyImport(
  { edition, raw }: ApplyParts,
  { given, listing, plan, gone, newColumns }: Preview
): Promise<Result<null, Refusal | NotSaved>> {
  invariant(plan !== null, 'only what was shown is imported')
  const kept = await raw.keep(given.bytes)
  if (!kept.ok) return kept
  const sides = await toSides(edition, plan, { brought: rolesOf(listing), gone })
  if (!sides.ok) return sides
  return edition.perform({ kind: 'registrations-imported', columns: newColumns, sides: sides.value })
}

type SampleParts = ApplyParts & { readonly spreadsheets: Spreadsheets; readonly reader: Reader }

/** Opens the sample: an edition of its own, with both files imported at once. */
export async function applySample(
  { edition, raw, spreadsheets, reader }: SampleParts,
  { mentors, mentees }: SampleFiles
): Promise<Result<null, SpreadsheetFailure>> {
  const previews: Preview[] = []
  for (const [side, given] of [
    ['mentor', mentors],
    ['mentee', mentees]
  ] as const) {
    const file = await spreadsheets.open(given, dialectToFind)
    if (!file.ok) return file
    previews.push(toPreview(given, file.value, { side, sides: noFiles }))
  }
  const [mentor = [], mentee = []] = previews.map((preview) => [toRegistrationFile(preview)])
  const order = { files: { mentor, mentee }, columns: [], extents: {}, people: [], shown: '' }
  const plan = await reader.plan(order)
  invariant(plan.ok, 'the sample can be read')
  await edition.open('sample', [])
  await edition.perform({ kind: 'create-edition', name: 'Sample edition', dates: noDates })
  for (const { bytes } of [mentors, mentees]) await raw.keep(bytes)
  const sides = await toSides(edition, plan.value, { brought: ['mentor', 'mentee'], gone: new Set() })
  invariant(sides.ok, 'the sample is kept in this window')
  await edition.perform({ kind: 'registrations-imported', columns: [], sides: sides.value })
  return ok(null)
}
