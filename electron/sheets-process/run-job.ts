import type { ReadingStep, SheetsAnswer, SheetsJob } from '#shared/domain/sheets-messages'
import { assertNever } from '#shared/lib/assert-never'
import { compareWorkbook } from './compare-workbook'
import { readSpreadsheet } from './read-spreadsheet'
import { writeWorkbook } from './write-workbook'

/** Does the one job of this process. */
export async function runJob(job: SheetsJob, onStep: (step: ReadingStep) => void): Promise<SheetsAnswer> {
  switch (job.kind) {
    case 'read':
      return { kind: 'read', result: readSpreadsheet(job, onStep) }
    case 'write':
      return { kind: 'written', result: await writeWorkbook(job.workbook) }
    case 'compare':
      return { kind: 'compared', difference: compareWorkbook(job.bytes, job.workbook) }
    default:
      return assertNever(job)
  }
}
