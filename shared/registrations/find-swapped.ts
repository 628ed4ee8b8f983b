import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { roleInName } from './readers/read-roles'
import type { RecognisedFile } from './recogniser/recognise-file'
import { clearRole, roleSigns } from './recogniser/role-evidence'

/** The first file that was given as one role and clearly lists the other, by its content or as both files' names say. */
export function findSwapped(files: readonly RecognisedFile[]): RegistrationsFailure | null {
  for (const { file, given, sheets } of files) {
    if (given === null) continue
    const sign = clearRole(sheets.flatMap(roleSigns))
    if (sign !== null && sign.role !== given) return swapped(file.name, given, sign.shown)
  }
  const crossed = files.filter(({ file, given }) => given !== null && isOther(roleInName(file.name), given))
  const [first] = crossed
  const rolesCrossed = new Set(crossed.map(({ given }) => given)).size
  if (first?.given == null || rolesCrossed < 2 || crossed.some(contentAgrees)) return null
  return swapped(first.file.name, first.given, first.file.name)
}

/** Content that speaks for the given role outweighs a misleading file name. */
function contentAgrees({ given, sheets }: RecognisedFile): boolean {
  return clearRole(sheets.flatMap(roleSigns))?.role === given
}

function isOther(named: 'mentor' | 'mentee' | null, given: 'mentor' | 'mentee'): boolean {
  return named !== null && named !== given
}

function swapped(file: string, given: 'mentor' | 'mentee', evidence: string): RegistrationsFailure {
  return { kind: 'swapped', file, given, evidence }
}
