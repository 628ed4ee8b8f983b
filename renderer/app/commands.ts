import type { DeskApi, MenuCommand } from '#shared/ipc/contract'
import type { Session } from '../state/session'
import { type Stage, stages } from '../state/view-store'

/** Does what a menu, a button or a key asks for. */
export function runCommand(session: Session, command: MenuCommand): void {
  if (command === 'export-workbook') {
    session.view.open('export')
    void session.exports.exportWorkbook()
    return
  }
  session.view.open('people')
  if (command === 'open-sample') void session.imports.openSample()
  else void session.imports.choose(command === 'import-mentors' ? 'mentor' : 'mentee')
}

/** Follows the menu, and the keyboard where no menu of ours listens to it (browser mode and the stand-in). */
export function followCommands(session: Session, desk: DeskApi): void {
  desk.onMenuCommand((command) => runCommand(session, command))
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') {
      session.view.closePanel()
      return
    }
    const stage = stageOfKey(event)
    if (stage !== undefined) {
      event.preventDefault()
      session.view.open(stage)
      return
    }
    const command = session.info.runtime === 'electron' ? undefined : commandOfKey(event)
    if (command === undefined) return
    event.preventDefault()
    runCommand(session, command)
  })
}

function commandOfKey(event: KeyboardEvent): MenuCommand | undefined {
  if (!isControl(event)) return undefined
  const key = event.key.toLowerCase()
  if (key === 'o') return event.shiftKey ? 'import-mentees' : 'import-mentors'
  return key === 'e' && !event.shiftKey ? 'export-workbook' : undefined
}

function stageOfKey(event: KeyboardEvent): Stage | undefined {
  return isControl(event) && !event.shiftKey ? stages[Number(event.key) - 1] : undefined
}

function isControl(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey
}
