import type { Recipe } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { err, ok, type Result } from '#shared/lib/result'
import {
  type GivenFile,
  type ReadOptions,
  type ReadRegistrations,
  readRegistrations
} from '#shared/registrations/read-registrations'
import { proposeColumns } from '#shared/registrations/propose-columns'
import { headersBy } from '#shared/registrations/recipe/recipe-headers'
import { applyRecipe } from '#shared/registrations/recipe/apply-recipe'
import type { Failure } from './failure'
import type { ReportInput } from './report'
import { readSpreadsheet } from './read-spreadsheet'
import type { World } from './world'

/** A spreadsheet of a call: its path as given, and the role it was given for, if any. */
export type NamedFile = { readonly path: string; readonly role: Role | null }

export type LoadedRegistrations = {
  readonly files: readonly SpreadsheetFile[]
  readonly read: ReadRegistrations
  readonly inputs: readonly ReportInput[]
}

/**
 * How registrations are to be read: a recipe's columns win over the recogniser's; `whenRoleUnknown` as
 * `readRegistrations` has it.
 */
export type ReadingChoice = { readonly recipe: Recipe | null; readonly whenRoleUnknown: 'refuse' | 'list' }

/** Reads spreadsheets through the sheets process and recognises them. */
export async function loadRegistrations(
  world: World,
  named: readonly NamedFile[],
  choice: ReadingChoice
): Promise<Result<LoadedRegistrations, Failure>> {
  const given: GivenFile[] = []
  const inputs: ReportInput[] = []
  for (const { path, role } of named) {
    world.say(`Reading ${path}…`)
    const file = await readSpreadsheet(world, path)
    if (!file.ok) return file
    given.push({ file: file.value, role })
    inputs.push({ use: role === null ? 'registrations' : `${role}s`, path, sha256: file.value.sha256 })
  }
  const read = readWithRecipe(given, choice)
  return read.ok ? ok({ files: given.map(({ file }) => file), read: read.value, inputs }) : read
}

/** Proposes first, and reads then: a recipe may say where the role stands. */
function readWithRecipe(
  given: readonly GivenFile[],
  { recipe, whenRoleUnknown }: ReadingChoice
): Result<ReadRegistrations, Failure> {
  const pointed = recipe === null ? given : given.map((one) => withHeaders(recipe, one))
  const options = recipe === null ? {} : toOptions(recipe, pointed)
  const read = readRegistrations(pointed, { ...options, whenRoleUnknown })
  return read.ok ? read : err({ of: 'registrations', fact: read.error })
}

function withHeaders(recipe: Recipe, given: GivenFile): GivenFile {
  const sheets = proposeColumns([given]).map(({ sheet }) => sheet)
  return { ...given, headers: headersBy(recipe, sheets, given.role) }
}

function toOptions(recipe: Recipe, given: readonly GivenFile[]): ReadOptions {
  const choices = given.flatMap((one) =>
    proposeColumns([one]).flatMap(({ columns }) => applyRecipe(recipe, columns, one.role))
  )
  return { columns: choices, dateOrder: recipe.dateOrder, repairs: recipe.repairs }
}
