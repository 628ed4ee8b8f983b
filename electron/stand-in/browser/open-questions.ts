import { randomUUID } from 'node:crypto'
import type { MessageAnswer, Question } from '../page/messages'
import type { Transfer } from './transfers'

type Open = {
  readonly question: Question
  readonly files: Transfer[]
  readonly resolve: (answer: Answered) => void
}

export type Answered = { readonly files: readonly Transfer[]; readonly message: MessageAnswer | null }

/** Questions of main that a person has not answered yet. None is ever answered by default. */
export class OpenQuestions {
  private readonly open = new Map<string, Open>()
  private readonly push: (data: string) => void

  constructor(push: (data: string) => void) {
    this.push = push
  }

  ask(question: Question): Promise<Answered> {
    const id = randomUUID()
    return new Promise((resolve) => {
      this.open.set(id, { question, files: [], resolve })
      this.push(JSON.stringify({ id, question }))
    })
  }

  /** A page that connects anew is asked again; it shows each question once. */
  askAgain(): void {
    for (const [id, { question }] of this.open) this.push(JSON.stringify({ id, question }))
  }

  /** Whether files may be given for this question. */
  isFileQuestion(id: string): boolean {
    return this.open.get(id)?.question.kind === 'file'
  }

  addFile(id: string, file: Transfer): void {
    this.open.get(id)?.files.push(file)
  }

  /** Takes the page's answer; false when it is none to an open question, which then stays open. */
  answer(id: string, given: unknown): boolean {
    const open = this.open.get(id)
    if (open === undefined) return false
    const { question, files, resolve } = open
    const message = question.kind === 'message' ? parseAnswer(given, question.buttons.length) : null
    if (question.kind === 'message' && message === null) return false
    this.open.delete(id)
    resolve({ files, message })
    return true
  }
}

function parseAnswer(given: unknown, buttons: number): MessageAnswer | null {
  if (typeof given !== 'object' || given === null || !('button' in given) || !('isChecked' in given))
    return null
  const { button, isChecked } = given
  const isButton = typeof button === 'number' && Number.isInteger(button) && button >= 0 && button < buttons
  return isButton ? { button, isChecked: isChecked === true } : null
}
