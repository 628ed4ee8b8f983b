import type { Problem } from '#shared/domain/problem'
import type { Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import {
  type ReadOptions,
  type ReadRegistrations,
  readRegistrations
} from '#shared/registrations/read-registrations'

type Given = readonly (readonly [SpreadsheetFile, Role | null])[]

/** Headings of a short form. */
export const shortForm = ['Name', 'E-mail', 'Institution', 'Career stage', 'Submitted at']

/** Reads files that can be read. */
export function readFiles(files: Given, options?: ReadOptions): ReadRegistrations {
  const result = readRegistrations(
    files.map(([file, role]) => ({ file, role })),
    options
  )
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Why files cannot be read; null when they can. */
export function failureOf(files: Given): RegistrationsFailure | null {
  const result = readRegistrations(files.map(([file, role]) => ({ file, role })))
  return result.ok ? null : result.error
}

/** Problems as severity, row, column and fact. */
export function factsOf(problems: readonly Problem[]): readonly unknown[] {
  return problems.map(({ severity, source: { row, column }, fact }) => [severity, row, column, fact])
}
