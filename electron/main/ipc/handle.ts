import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { DeskChannel, DeskReply, DeskRequests, RequestRefusal } from '#shared/ipc/contract'
import { argumentSchemas } from '#shared/ipc/schemas'
import { err, ok, type Result } from '#shared/lib/result'

/** Who is answered: the one window, while it shows the document of this origin. */
export type Desk = {
  readonly origin: string
  readonly window: () => BrowserWindow | null
  readonly reportBug: (bug: unknown) => void
}

type Answer<C extends DeskChannel> = (
  argument: DeskRequests[C]['argument'],
  window: BrowserWindow
) => Promise<DeskRequests[C]['answer']>

/**
 * Answers one kind of request, after the sender and the argument have been checked. Never throws at the
 * window: what is refused, or breaks, comes back as a fact.
 */
export function handle<C extends DeskChannel>(channel: C, desk: Desk, answer: Answer<C>): void {
  ipcMain.handle(channel, async (event, argument: unknown): Promise<DeskReply<C>> => {
    const window = toOwnWindow(event, desk)
    if (window === null) return err('foreign-sender')
    const checked = checkArgument(channel, argument)
    if (!checked.ok) return checked
    try {
      return ok(await answer(checked.value, window))
    } catch (bug) {
      desk.reportBug(bug)
      return err('broken')
    }
  })
}

/** Our window, if the message comes from its top frame while that shows our own document; else null. */
function toOwnWindow(event: IpcMainInvokeEvent, { window, origin }: Desk): BrowserWindow | null {
  const own = window()
  const frame = event.senderFrame
  if (own === null || frame === null) return null
  const isTopFrame = event.sender === own.webContents && frame === own.webContents.mainFrame
  return isTopFrame && frame.origin === origin ? own : null
}

function checkArgument<C extends DeskChannel>(
  channel: C,
  argument: unknown
): Result<DeskRequests[C]['argument'], RequestRefusal> {
  const checked = argumentSchemas[channel].safeParse(argument)
  return checked.success ? ok(checked.data) : err('bad-argument')
}
