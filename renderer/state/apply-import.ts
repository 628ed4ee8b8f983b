import type { Refusal } from '#shared/domain/journal/command'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { NotSaved } from '#shared/domain/store-failure'
import { dialectToFind } from '#shared/domain/sheet'
import type { SampleFiles } from '#shared/ipc/contract'
import { invariant } from '#shared/lib/invariant'
import { ok, type Result } from '#shared/lib/result'
import type { Reader } from '../workers/create-reader'
import { beginEdition } from './begin-edition'
import type { EditionStore } from './edition-store'
import { toSides } from './import-plan'
import { type Preview, rolesOf, toPreview, toRegistrationFile } from './import-preview'
import type { RawFiles } from './raw-files'
import type { Spreadsheets } from './spreadsheets'

type ApplyParts = { readonly edition: EditionStore; readonly raw: RawFiles }

/** Does what a preview shows, as one entry. The file's bytes are kept first: what is imported can always be traced. */
export async function applyImport(
  { edition, raw }: ApplyParts,
  { given, file, listing, plan, gone, newColumns }: Preview
): Promise<Result<null, Refusal | NotSaved>> {
  invariant(plan !== null, 'only what was shown is imported')
  await raw.keep(file.sha256, given.bytes)
  if (edition.state.getState().kind !== 'own') await beginEdition(edition, 'own', 'New edition')
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
    await raw.keep(file.value.sha256, given.bytes)
    previews.push(toPreview(given, file.value, side))
  }
  const [mentor = [], mentee = []] = previews.map((preview) => [toRegistrationFile(preview)])
  const order = { files: { mentor, mentee }, columns: [], extents: {}, people: [], shown: '' }
  const plan = await reader.plan(order)
  invariant(plan.ok, 'the sample can be read')
  await beginEdition(edition, 'sample', 'Sample edition')
  const sides = await toSides(edition, plan.value, { brought: ['mentor', 'mentee'], gone: new Set() })
  invariant(sides.ok, 'the sample is kept in this window')
  await edition.perform({ kind: 'registrations-imported', columns: [], sides: sides.value })
  return ok(null)
}
