import { type FilesByRole, importedFiles } from '#shared/domain/imported-files'
import type { Command, Refusal } from '#shared/domain/journal/command'
import { noDates } from '#shared/domain/journal/edition-values'
import type { RegistrationsImported } from '#shared/domain/journal/edition-entry'
import type { Role } from '#shared/domain/registration'
import type { NotSaved } from '#shared/domain/store-failure'
import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'
import { findDifference } from '#shared/registrations/difference/find-difference'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import type { EditionStore } from './edition-store'
import { toImportCommand } from './import-command'

/** Files that were read, `lead` the role that a person meant; `first` is what goes before the import in the same act. */
export type ReadImport = {
  readonly files: FilesByRole
  readonly read: ReadRegistrations
  readonly lead: Role
  readonly first?: Command
}

/** Puts the sample on the desk in place of what was there. */
export async function openSampleEdition(edition: EditionStore): Promise<void> {
  await edition.open('sample', [])
  await edition.perform({ kind: 'create-edition', name: 'Sample edition', dates: noDates })
}

/** Imports what was read. The other role's answers may read differently beside a new file: then they are part of it. */
export async function importRead(
  edition: EditionStore,
  { files, read, lead, first }: ReadImport
): Promise<Result<null, Refusal | NotSaved>> {
  const roles: readonly Role[] = lead === 'mentor' ? ['mentor', 'mentee'] : ['mentee', 'mentor']
  const imports = allOk(await Promise.all(roles.map((role) => toCommands(edition, { files, read, role }))))
  if (!imports.ok) return imports
  return edition.performAll([...(first === undefined ? [] : [first]), ...imports.value.flat()])
}

async function toCommands(
  { state, newId, toPart }: EditionStore,
  { files, read, role }: Pick<ReadImport, 'files' | 'read'> & { readonly role: Role }
): Promise<Result<readonly RegistrationsImported[], NotSaved>> {
  const given = files[role]
  const readAs = importedFiles(files).find((imported) => imported.role === role)?.file.name
  if (given === null || readAs === undefined) return ok([])
  const difference = findDifference(state.getState().edition, { role, read, file: readAs, newId })
  const command = await toImportCommand(difference, [{ name: given.name, sha256: given.sha256 }], toPart)
  return command.ok ? ok([command.value]) : command
}
