import type { Role } from '#shared/domain/registration'
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
  if (command === 'lock' || command === 'new-edition' || command === 'open-sample') {
    changeEdition(session, command)
    return
  }
  void chooseFile(session, command === 'import-mentors' ? 'mentor' : 'mentee')
}

/** A file needs an edition to come into, be it the sample: on an empty desk that is made first. */
async function chooseFile({ edition, editions, imports, view }: Session, role: Role): Promise<void> {
  if (edition.state.getState().kind === 'none' && !(await editions.ensureOwn())) return
  view.open('people')
  await imports.choose(role)
}

/** From an edition of one's own the way to any other leads over a window that is loaded anew. */
function changeEdition(
  { edition, editions, imports, leaving, view }: Session,
  command: 'lock' | 'new-edition' | 'open-sample'
): void {
  const { kind } = edition.state.getState()
  if (command === 'lock') {
    if (kind === 'own') void leaving.leave('locked')
  } else if (kind === 'own') void leaving.leave(command === 'open-sample' ? 'sample' : 'new')
  else if (command === 'new-edition') editions.ask({ kind: 'new' })
  else {
    view.open('people')
    void imports.openSample()
  }
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
  if (key === 'l' && !event.shiftKey) return 'lock'
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
