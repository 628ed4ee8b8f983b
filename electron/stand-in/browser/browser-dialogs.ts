/** Native dialogs as the browser can give them: an open is an upload, a save a download, a message a box of the page. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { DialogFunctions } from '../driver'
import type { OpenQuestions } from './open-questions'
import type { Transfer, Transfers } from './transfers'

/** The files one request of the page has to do with; they live as long as it runs. */
type Files = { readonly uploads: Transfer[]; readonly saves: Transfer[] }

export type BrowserDialogs = {
  readonly dialogs: DialogFunctions
  /** Runs one request; afterwards its uploads are removed and what it saved is offered to `onSaved`. */
  readonly runRequest: <T>(request: () => Promise<T>) => Promise<T>
}

export type DialogParts = {
  readonly questions: OpenQuestions
  readonly transfers: () => Transfers
  readonly onSaved: (saved: Transfer) => void
}

export function createBrowserDialogs({ questions, transfers, onSaved }: DialogParts): BrowserDialogs {
  const requests = new AsyncLocalStorage<Files>()

  const runRequest = async <T>(request: () => Promise<T>): Promise<T> => {
    const files: Files = { uploads: [], saves: [] }
    try {
      return await requests.run(files, request)
    } finally {
      for (const upload of files.uploads) transfers().remove(upload)
      for (const save of files.saves) if (transfers().offer(save)) onSaved(save)
    }
  }

  const filesOfRequest = (name: string): Files => {
    const files = requests.getStore()
    if (files === undefined)
      throw new Error(`stand-in: dialog.${name} is emulated only in answer to a request`)
    return files
  }

  const showOpenDialog = async (...given: readonly unknown[]) => {
    const { uploads } = filesOfRequest('showOpenDialog')
    const { files } = await questions.ask(toFileQuestion(optionsOf(given) as OpenDialogOptions))
    uploads.push(...files)
    return { canceled: files.length === 0, filePaths: files.map(({ path }) => path) }
  }

  const showSaveDialog = async (...given: readonly unknown[]) => {
    const { saves } = filesOfRequest('showSaveDialog')
    const save = transfers().create((optionsOf(given) as SaveDialogOptions).defaultPath ?? 'file')
    saves.push(save)
    return Promise.resolve({ canceled: false, filePath: save.path })
  }

  const showMessageBox = async (...given: readonly unknown[]) => {
    const { message } = await questions.ask(toMessageQuestion(optionsOf(given) as MessageBoxOptions))
    if (message === null) throw new Error('stand-in: a message box was not answered')
    return { response: message.button, checkboxChecked: message.isChecked }
  }

  const showErrorBox = (title: string, content: string): void => {
    console.error(`${title}: ${content}`)
    void questions.ask(toMessageQuestion({ message: title, detail: content }))
  }
  return { dialogs: { showOpenDialog, showSaveDialog, showMessageBox, showErrorBox }, runRequest }
}

/** Electron's dialogs take a window first, or not; its own types say what the options are. */
function optionsOf(given: readonly unknown[]): unknown {
  return (given.length > 1 ? given[1] : given[0]) ?? {}
}

function toFileQuestion({ title, filters = [], properties = [] }: OpenDialogOptions) {
  if (properties.includes('openDirectory')) throw new Error('stand-in: choosing a folder is not emulated')
  const extensions = filters.flatMap((filter) => filter.extensions)
  const accept = extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',')
  const isMultiple = properties.includes('multiSelections')
  return { kind: 'file', title: title ?? 'Choose a file', accept, isMultiple } as const
}

function toMessageQuestion({ message, detail, buttons, cancelId, checkboxLabel }: MessageBoxOptions) {
  const shown = buttons === undefined || buttons.length === 0 ? ['OK'] : buttons
  return {
    kind: 'message',
    title: message,
    detail: detail ?? '',
    buttons: shown,
    cancelButton: cancelId ?? findCancel(shown),
    checkbox: checkboxLabel ?? null
  } as const
}

/** Electron takes a button named "cancel" or "no" for Escape; a single button too. */
function findCancel(buttons: readonly string[]): number | null {
  const index = buttons.findIndex((button) => ['cancel', 'no'].includes(button.toLowerCase()))
  if (index >= 0) return index
  return buttons.length === 1 ? 0 : null
}
