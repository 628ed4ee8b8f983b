import Papa from 'papaparse'
import type { ReportedPair } from './report'

/** The pairs as `mentee,mentor,score`; a text that a spreadsheet program would take for a formula gets an apostrophe. */
export function toPairsCsv(pairs: readonly ReportedPair[]): string {
  const rows = pairs.map(({ mentee, mentor, score }) => [mentee, mentor, score])
  return `${Papa.unparse({ fields: ['mentee', 'mentor', 'score'], data: rows }, { escapeFormulae: /^[=+\-@\t\r\n＝＋－＠](?!\d)/, newline: '\n' })}\n`
}
