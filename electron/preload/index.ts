import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import {
  type DeskApi,
  type DeskChannel,
  type DeskReply,
  type DeskRequests,
  type MenuCommand,
  menuChannel,
  progressChannel,
  type ReadingProgress
} from '#shared/ipc/contract'

const desk: DeskApi = Object.freeze({
  appInfo: () => request('app:info', null),
  chooseRegistrations: (role) => request('registrations:choose', role),
  readRegistrations: (wanted) => request('registrations:read', wanted),
  cancelReading: (call) => request('registrations:cancel', call),
  readSample: () => request('sample:read', null),
  exportSealedCopy: (wanted) => request('sealed-copy:export', wanted),
  exportRecipe: (wanted) => request('recipe:export', wanted),
  exportWorkbook: (wanted) => request('workbook:export', wanted),
  // Electron types every message as any; main's senders are held to these types by the compiler.
  onReadingProgress: (listener) => listen(progressChannel, (told) => listener(told as ReadingProgress)),
  onMenuCommand: (listener) => listen(menuChannel, (told) => listener(told as MenuCommand))
} satisfies DeskApi)

contextBridge.exposeInMainWorld('desk', desk)

/** Hears main on a channel; the window never gets the event, which would hand it `ipcRenderer`. */
function listen(channel: string, listener: (message: unknown) => void): () => void {
  const hear = (_event: IpcRendererEvent, message: unknown): void => listener(message)
  ipcRenderer.on(channel, hear)
  return () => {
    ipcRenderer.removeListener(channel, hear)
  }
}

/** Rejects when main refused: the window never asks what it may not, so a refusal is a bug or an attack. */
async function request<C extends DeskChannel>(
  channel: C,
  argument: DeskRequests[C]['argument']
): Promise<DeskRequests[C]['answer']> {
  // Electron types every answer as any; main's handler is held to this type by the compiler.
  const reply = (await ipcRenderer.invoke(channel, argument)) as DeskReply<C>
  if (!reply.ok) throw new Error(`${channel}: ${reply.error}`)
  return reply.value
}
