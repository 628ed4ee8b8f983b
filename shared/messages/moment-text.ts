const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

/** When something was done, by the reader's clock: 27 Nov, 12:04. */
export function momentText(wallTime: string): string {
  return format.format(new Date(wallTime))
}
