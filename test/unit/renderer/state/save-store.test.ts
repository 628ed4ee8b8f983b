import { expect, test } from 'vitest'
import type { SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { savingText } from '#shared/messages/edition-words'
import { createSaveStore } from '../../../../renderer/state/save-store'
import { createWindowKeeper } from '../../../../renderer/state/window-keeper'

type Answer = (result: Result<null, SaveFailure>) => void

/** A keeper that answers when the test says so. */
function createSlowKeeper() {
  const answers: Answer[] = []
  const keep = () => new Promise<Result<null, SaveFailure>>((answer) => answers.push(answer))
  const saving = createSaveStore(() => '2021-06-01T12:04:00.000')
  const keeper = saving.watch({ ...createWindowKeeper('a'), keep, keepPrivate: keep }, null)
  return { keeper, answers, said: () => savingText(saving.state.getState()) }
}

test('saved is said after the store has said it, and not while anything is under way', async () => {
  const { keeper, answers, said } = createSlowKeeper()
  expect(said()).toBe('Nothing to save yet')
  const both = [keeper.keep([]), keeper.keepPrivate([])]
  expect(said()).toBe('Saving…')
  answers[0]?.(ok(null))
  await both[0]
  expect(said()).toBe('Saving…')
  answers[1]?.(ok(null))
  await both[1]
  expect(said()).toBe('Saved 12:04')
})

test('what could not be saved is said until something can be', async () => {
  const { keeper, answers, said } = createSlowKeeper()
  const failed = keeper.keep([])
  answers[0]?.(err({ kind: 'disk-full' }))
  expect(await failed).toEqual(err({ kind: 'disk-full' }))
  expect(said()).toMatch(/^Not saved: the disk is full\./)
  const again = keeper.keep([])
  answers[1]?.(ok(null))
  await again
  expect(said()).toBe('Saved 12:04')
})
