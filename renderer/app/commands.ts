import type { DeskApi, MenuCommand } from '#shared/ipc/contract'
import type { Session } from '../state/session'
import { type Stage, stages, type WindowDialog } from '../state/view-store'

/** Does what a menu, a button or a key asks for. */
export function runCommand(session: Session, command: MenuCommand): void {
  if (command === 'export-workbook') {
    session.view.open('export')
    void session.exports.exportWorkbook()
    return
  }
  if (command === 'undo' || command === 'redo') {
    if (isInText()) retakeText(command)
    else void retake(session, command)
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
    const dialog = dialogOfKey(event)
    if (dialog !== undefined) {
      event.preventDefault()
      session.view.openDialog(dialog)
      return
    }
    const stage = stageOfKey(event)
    if (stage !== undefined) {
      event.preventDefault()
      session.view.open(stage)
      return
    }
    const retaken = retakeOfKey(event)
    // A text field undoes its own keys; on a Mac the menu hears them first and asks here.
    if (retaken !== undefined && (isInText() || isMacMenu(session))) return
    const command = retaken ?? (session.info.runtime === 'electron' ? undefined : commandOfKey(event))
    if (command === undefined) return
    event.preventDefault()
    runCommand(session, command)
  })
}

async function retake({ undoTurns, toasts }: Session, command: 'undo' | 'redo'): Promise<void> {
  const done = await undoTurns[command]()
  if (!done.ok) toasts.refuseUndo(done.error)
}

/** Whether what is typed now goes into a text that has an undo of its own. */
function isInText(): boolean {
  return document.activeElement?.matches(textFields) ?? false
}

const textFields = 'textarea, input:not([type=radio], [type=checkbox], [type=range]), [contenteditable]'

function retakeText(command: 'undo' | 'redo'): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else lets a page undo inside a text field
  document.execCommand(command)
}

function isMacMenu({ info }: Session): boolean {
  return info.runtime === 'electron' && info.platform === 'darwin'
}

function retakeOfKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!isControl(event) || event.key.toLowerCase() !== 'z') return undefined
  return event.shiftKey ? 'redo' : 'undo'
}

function commandOfKey(event: KeyboardEvent): MenuCommand | undefined {
  if (!isControl(event)) return undefined
  const key = event.key.toLowerCase()
  if (key === 'o') return event.shiftKey ? 'import-mentees' : 'import-mentors'
  return key === 'e' && !event.shiftKey ? 'export-workbook' : undefined
}

function dialogOfKey(event: KeyboardEvent): WindowDialog | undefined {
  if (!isControl(event) || event.shiftKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'k') return 'palette'
  return key === 'h' && !event.metaKey ? 'history' : undefined
}

function stageOfKey(event: KeyboardEvent): Stage | undefined {
  return isControl(event) && !event.shiftKey ? stages[Number(event.key) - 1] : undefined
}

function isControl(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey
}
