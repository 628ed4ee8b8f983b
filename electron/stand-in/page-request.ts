/** A request of a page, told as Electron tells it to `webRequest`. */
export type PageRequest = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly resourceType: string
}
