import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Desk, handle } from '#electron/main/ipc/handle'

type Listener = (event: unknown, argument: unknown) => Promise<unknown>

const listeners = vi.hoisted(() => new Map<string, Listener>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) }
}))

const mainFrame = { origin: 'app://matchdesk' }
const sender = { mainFrame }
const own = { sender, senderFrame: mainFrame }
const window = { webContents: sender }

let bugs: unknown[]
const answer = vi.fn<(argument: unknown) => Promise<{ ok: true; value: null }>>(() =>
  Promise.resolve({ ok: true, value: null })
)

async function ask(event: unknown, argument: unknown, shown: unknown = window): Promise<unknown> {
  const desk = { origin: 'app://matchdesk', window: () => shown, reportBug: (bug: unknown) => bugs.push(bug) }
  handle('registrations:choose', desk as unknown as Desk, answer)
  return listeners.get('registrations:choose')?.(event, argument)
}

beforeEach(() => {
  bugs = []
  answer.mockClear()
})

describe('handling a request of the window', () => {
  it('answers the top frame of our own window', async () => {
    expect(await ask(own, 'mentor')).toEqual({ ok: true, value: { ok: true, value: null } })
    expect(answer).toHaveBeenCalledExactlyOnceWith('mentor', window)
  })

  it.each([
    ['a frame that is gone', { sender, senderFrame: null }],
    ['a frame inside the window', { sender, senderFrame: { origin: 'app://matchdesk' } }],
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }]
  ])('refuses %s without asking the service', async (_who, event) => {
    expect(await ask(event, 'mentor')).toEqual({ ok: false, error: 'foreign-sender' })
    expect(answer).not.toHaveBeenCalled()
  })

  it.each(['app://other', 'app://matchdesk.example', 'https://example.org', 'null', ''])(
    'refuses our own window while it shows %j',
    async (origin) => {
      const elsewhere = { mainFrame: { origin } }
      const event = { sender: elsewhere, senderFrame: elsewhere.mainFrame }
      expect(await ask(event, 'mentor', { webContents: elsewhere })).toEqual({
        ok: false,
        error: 'foreign-sender'
      })
    }
  )

  it('refuses everybody when no window is open', async () => {
    expect(await ask(own, 'mentor', null)).toEqual({ ok: false, error: 'foreign-sender' })
  })

  it('refuses an argument that the contract does not know, without asking the service', async () => {
    expect(await ask(own, '../../etc/passwd')).toEqual({ ok: false, error: 'bad-argument' })
    expect(answer).not.toHaveBeenCalled()
  })

  it('reports a bug of the service and tells the window no more than that', async () => {
    const bug = new Error('Maria Silva')
    answer.mockRejectedValueOnce(bug)
    expect(await ask(own, 'mentor')).toEqual({ ok: false, error: 'broken' })
    expect(bugs).toEqual([bug])
  })
})
