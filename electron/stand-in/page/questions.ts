import type { MessageAnswer, Question } from './messages'

type Send = (path: string, request: RequestInit) => Promise<Response>

/** Shows main's question as a modal box of the page and sends what the person answers; nothing answers by itself. */
export function askQuestion(id: string, question: Question, send: Send): void {
  // A page that reconnects is told of every open question again.
  if (document.getElementById(boxId(id)) !== null) return
  if (question.kind === 'file') askForFile(id, question, send)
  else askMessage(id, question, send)
}

/** Says in an old tab that a newer one has the desk. */
export function tellTakenOver(): void {
  const box = createBox('taken-over', 'This desk was opened in another tab')
  box.append(createText('Only one tab can work on it. Go on there, or reload this one to take it back.'))
  box.addEventListener('cancel', (event) => event.preventDefault())
  show(box)
}

type FileQuestion = Question & { readonly kind: 'file' }
type MessageQuestion = Question & { readonly kind: 'message' }

function askForFile(id: string, question: FileQuestion, send: Send): void {
  const box = createBox(id, question.title)
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = question.accept
  input.multiple = question.isMultiple
  input.setAttribute('aria-label', question.title)
  const finish = async (files: readonly File[]): Promise<void> => {
    box.remove()
    for (const file of files) {
      await send(`upload/${id}/${encodeURIComponent(file.name)}`, { method: 'PUT', body: file })
    }
    await send(`answer/${id}`, { method: 'POST', body: 'null' })
  }
  input.addEventListener('change', () => void finish([...(input.files ?? [])]))
  box.addEventListener('cancel', (event) => {
    // The box of the file input itself also says "cancel", and bubbles.
    if (event.target === box) void finish([])
  })
  box.append(input, createRow([createButton('Cancel', () => void finish([]))]))
  show(box)
  openPicker(input)
}

function askMessage(id: string, question: MessageQuestion, send: Send): void {
  const box = createBox(id, question.title)
  const checkbox = question.checkbox === null ? null : createCheckbox(question.checkbox)
  const answer = (button: number): void => {
    box.remove()
    const reply: MessageAnswer = { button, isChecked: checkbox?.input.checked ?? false }
    void send(`answer/${id}`, { method: 'POST', body: JSON.stringify(reply) })
  }
  box.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (question.cancelButton !== null) answer(question.cancelButton)
  })
  if (question.detail !== '') box.append(createText(question.detail))
  if (checkbox !== null) box.append(checkbox.label)
  box.append(createRow(question.buttons.map((label, index) => createButton(label, () => answer(index)))))
  show(box)
}

/** The browser shows its picker only while the click that led here still counts; else the box has the button. */
function openPicker(input: HTMLInputElement): void {
  try {
    input.showPicker()
  } catch {
    input.focus()
  }
}

function createBox(id: string, title: string): HTMLDialogElement {
  const box = document.createElement('dialog')
  box.id = boxId(id)
  box.className = 'stand-in-question'
  const heading = document.createElement('h2')
  heading.id = `${box.id}-title`
  heading.textContent = title
  box.setAttribute('aria-labelledby', heading.id)
  box.append(heading)
  return box
}

function createText(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}

function createCheckbox(text: string): {
  readonly label: HTMLLabelElement
  readonly input: HTMLInputElement
} {
  const label = document.createElement('label')
  const input = document.createElement('input')
  input.type = 'checkbox'
  label.append(input, ` ${text}`)
  return { label, input }
}

function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', press)
  return button
}

function createRow(buttons: readonly HTMLButtonElement[]): HTMLDivElement {
  const row = document.createElement('div')
  row.append(...buttons)
  return row
}

function show(box: HTMLDialogElement): void {
  document.body.append(box)
  box.showModal()
}

function boxId(id: string): string {
  return `stand-in-${id}`
}
