import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import {
  type DeskApi,
  type DeskChannel,
  type DeskReply,
  type DeskRequests,
  type MenuCommand,
  menuChannel
} from '#shared/ipc/contract'

const desk: DeskApi = Object.freeze({
  appInfo: () => request('app:info', null),
  chooseRegistrations: (role) => request('registrations:choose', role),
  readRegistrations: (file) => request('registrations:read', file),
  readSample: () => request('sample:read', null),
  exportWorkbook: (wanted) => request('workbook:export', wanted),
  onMenuCommand: (listener) => {
    const hear = (_event: IpcRendererEvent, command: MenuCommand): void => listener(command)
    ipcRenderer.on(menuChannel, hear)
    return () => {
      ipcRenderer.removeListener(menuChannel, hear)
    }
  }
} satisfies DeskApi)

contextBridge.exposeInMainWorld('desk', desk)

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
