import { expect, test } from 'vitest'
import { OpenQuestions } from '#electron/stand-in/browser/open-questions'

const message = {
  kind: 'message',
  title: 'Quit?',
  detail: '',
  buttons: ['Quit', 'Stay'],
  cancelButton: 1,
  checkbox: null
} as const

function createAsked(): {
  readonly questions: OpenQuestions
  readonly pushed: string[]
  readonly id: () => string
} {
  const pushed: string[] = []
  const questions = new OpenQuestions((data) => pushed.push(data))
  return { questions, pushed, id: () => (JSON.parse(pushed[0] ?? '{}') as { id: string }).id }
}

test('a message is answered by the button a person pressed', async () => {
  const { questions, id } = createAsked()
  const answer = questions.ask(message)
  expect(questions.answer(id(), { button: 1, isChecked: false })).toBe(true)
  expect(await answer).toEqual({ files: [], message: { button: 1, isChecked: false } })
})

test.each([
  null,
  {},
  { button: 2, isChecked: false },
  { button: -1, isChecked: false },
  { button: 0.5, isChecked: false }
])('the answer %j is none, and the question stays open', (given) => {
  const { questions, pushed, id } = createAsked()
  void questions.ask(message)
  expect(questions.answer(id(), given)).toBe(false)
  questions.askAgain()
  expect(pushed).toEqual([pushed[0], pushed[0]])
})

test('a question is answered once', () => {
  const { questions, id } = createAsked()
  void questions.ask(message)
  expect(questions.answer(id(), { button: 0, isChecked: true })).toBe(true)
  expect(questions.answer(id(), { button: 0, isChecked: true })).toBe(false)
})
