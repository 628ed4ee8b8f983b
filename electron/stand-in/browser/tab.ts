import type { ServerResponse } from 'node:http'

type Pushed = { readonly event: string; readonly data: string }

/** Longest list of messages kept for a page that is not connected. */
const maxWaiting = 1000

/** The one browser tab that has the desk: what main says goes to the newest, and older ones are told. */
export class Tab {
  private current: { readonly id: string; readonly stream: ServerResponse } | null = null
  private readonly retired = new Set<string>()
  private readonly waiting: Pushed[] = []

  /** Makes this tab the one; its messages so far follow. False: it was replaced before and stays so. */
  connect(id: string, stream: ServerResponse): boolean {
    if (this.retired.has(id)) {
      write(stream, { event: 'taken-over', data: '' })
      return false
    }
    if (this.current !== null && this.current.id !== id) {
      this.retired.add(this.current.id)
      write(this.current.stream, { event: 'taken-over', data: '' })
    }
    this.current = { id, stream }
    for (const pushed of this.waiting.splice(0)) write(stream, pushed)
    return true
  }

  disconnect(stream: ServerResponse): void {
    if (this.current?.stream === stream) this.current = null
  }

  isRetired(id: string): boolean {
    return this.retired.has(id)
  }

  /** Tells the tab, or keeps it for the next that connects. */
  push(event: string, data: string): void {
    if (this.current !== null) write(this.current.stream, { event, data })
    else if (this.waiting.length < maxWaiting) this.waiting.push({ event, data })
  }
}

/** JSON has no line breaks, so one `data` line holds it. */
function write(stream: ServerResponse, { event, data }: Pushed): void {
  stream.write(`event: ${event}\ndata: ${data}\n\n`)
}
