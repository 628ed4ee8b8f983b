import { describe, expect, it } from 'vitest'
import { err, ok } from '#shared/lib/result'
import {
  changesIn,
  createFile,
  importFile,
  mentors,
  openSession,
  previewIn,
  toDropped
} from '../../../support/open-session'

describe('reading a file to look at', () => {
  it('leaves everything as it was when the dialog is cancelled', async () => {
    const { session } = openSession({ chooseRegistrations: () => Promise.resolve(ok(null)) })
    const before = session.edition.state.getState()
    await session.imports.choose('mentor')
    expect(session.edition.state.getState()).toBe(before)
    expect(session.imports.state.getState()).toEqual({ kind: 'idle' })
  })

  it('keeps what was imported when the next file cannot be read', async () => {
    const failure = { kind: 'file-empty', file: 'late.csv' } as const
    let isBroken = false
    const { session } = openSession({
      readRegistrations: ({ bytes }) => Promise.resolve(isBroken ? err(failure) : ok(bytes))
    })
    await importFile(session, 'mentor')
    isBroken = true
    const before = session.edition.state.getState()
    await session.imports.drop('mentor', new File([''], 'late.csv'))
    expect(session.imports.state.getState()).toEqual({ kind: 'failed', side: 'mentor', failure })
    expect(session.edition.state.getState()).toBe(before)
  })

  it('lets a newer file win over an older one that answers late', async () => {
    const late: (() => void)[] = []
    const { session } = openSession({
      readRegistrations: ({ name, bytes }) =>
        name === 'old.csv'
          ? new Promise((resolve) => late.push(() => resolve(ok(bytes))))
          : Promise.resolve(ok(bytes))
    })
    const dropped = session.imports.drop('mentor', toDropped(createFile('old.csv', [])))
    await expect.poll(() => late.length).toBe(1)
    await session.imports.choose('mentor')
    late[0]?.()
    await dropped
    expect(previewIn(session).file.name).toBe('mentors.csv')
  })

  it('kills what reads when it is cancelled, and counts a late answer for nothing', async () => {
    const cancelled: string[] = []
    const late: (() => void)[] = []
    const calls: string[] = []
    const { session } = openSession({
      readRegistrations: ({ call, bytes }) => {
        calls.push(call)
        return new Promise((resolve) => late.push(() => resolve(ok(bytes))))
      },
      cancelReading: (call) => {
        cancelled.push(call)
        return Promise.resolve(null)
      }
    })
    const dropped = session.imports.drop('mentor', toDropped(mentors))
    await expect.poll(() => late.length).toBe(1)
    session.imports.cancel()
    expect(session.imports.state.getState()).toEqual({ kind: 'idle' })
    expect(cancelled).toEqual(calls)
    late[0]?.()
    await dropped
    expect(session.imports.state.getState()).toEqual({ kind: 'idle' })
  })

  it('reads a text again as it is said to be written, and keeps the file as it was when that cannot be', async () => {
    const asked: unknown[] = []
    const { session } = openSession({
      readRegistrations: ({ bytes, dialect }) => {
        asked.push(dialect)
        return Promise.resolve(
          dialect.encoding === 'UTF-16LE'
            ? err({ kind: 'other-encoding', file: 'mentors.csv', encoding: 'UTF-16LE' })
            : ok(bytes)
        )
      }
    })
    await session.imports.choose('mentor')
    await session.imports.setDialect({ encoding: 'Mac Roman' })
    expect(previewIn(session).failure).toBeNull()
    await session.imports.setDialect({ encoding: 'UTF-16LE' })
    expect(previewIn(session)).toMatchObject({ failure: { of: 'spreadsheet' }, work: null })
    expect(changesIn(session)).toHaveLength(2)
    expect(asked).toEqual([
      { encoding: null, delimiter: null },
      { encoding: 'Mac Roman', delimiter: null },
      { encoding: 'UTF-16LE', delimiter: null }
    ])
  })
})
