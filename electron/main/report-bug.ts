import { join } from 'node:path'
import { app, dialog } from 'electron'
import { describeBug } from './describe-bug'
import { appendToBugLog } from './services/bug-log'

let wasShown = false

/** What happens with every exception nobody expected: a line in the log each time, a plain word to the person once. */
export function reportBug(bug: unknown): void {
  const line = `${new Date().toISOString()} ${describeBug(bug)}`
  // A terminal is not kept: who develops sees the whole of it there.
  console.error(app.isPackaged ? line : bug)
  appendToBugLog(join(app.getPath('userData'), 'logs', 'problems.log'), line)
  if (wasShown) return
  wasShown = true
  dialog.showErrorBox(
    'Matchdesk met a problem it did not expect',
    'Export what you have, then close Matchdesk and start it again. One line about the problem, without names or ' +
      'addresses, was written to logs/problems.log in the data folder. Nothing was sent anywhere.'
  )
}
