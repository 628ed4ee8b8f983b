import type { ExportFailure } from '#shared/domain/export-failure'
import { assertNever } from '#shared/lib/assert-never'
import { groupDigits } from '#shared/lib/group-digits'

/** Why an export was not written, in one or two sentences that name the file or cell and say what to do next. */
export function exportFailureSentence(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'disk-full':
      return `${failure.file} was not written: the disk is full. Make room or choose another place; nothing was changed.`
    case 'not-writable':
      return `${failure.file} was not written: ${writeReason(failure.reason)}`
    case 'text-too-long':
      return `The workbook was not written: the text in row ${failure.row}, column ${failure.column} of the sheet ${failure.sheet} has ${groupDigits(failure.length)} characters, and a cell holds at most 32,767. Shorten it and export again.`
    case 'reads-back-differently':
      return `${failure.file} was not written: read back, the sheet ${failure.sheet} differed in row ${failure.row}, column ${failure.column}. Please report this; nothing was changed.`
    case 'writer-stopped':
      return 'The workbook was not written: the program that makes it stopped half-way. Nothing was changed; export again.'
    default:
      return assertNever(failure)
  }
}

function writeReason(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'you may not write there. Choose another folder.'
    case 'EBUSY':
      return 'another program holds it. Close it there and export again.'
    case 'EROFS':
      return 'the folder is read-only. Choose another one.'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist. Choose another one.'
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'a folder of this name stands there. Choose another name.'
    case 'not-a-file':
      return 'what stands there is no file and is left alone. Choose another name.'
    case 'ENAMETOOLONG':
      return 'its name is too long. Choose a shorter one.'
    case 'changed':
      return 'what arrived on the disk is not what was written. Choose another place and check this disk.'
    default:
      return `the system says ${code}. Choose another place.`
  }
}
