import type { Failure } from './failure'

/** A report that `verify` cannot read: its path, and what is missing. */
export function unusableReport(file: string, detail: string): Failure {
  return { of: 'call', fact: { kind: 'report-unusable', file, detail } }
}
