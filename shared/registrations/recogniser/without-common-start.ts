/** Takes away the code that most headings begin with, as in "mtr_name", "mtr_mail", "mtr_org": it tells nothing of a column. */
export function withoutCommonStart(headings: readonly string[]): readonly string[] {
  const said = headings.filter((heading) => heading.trim() !== '')
  const starts = said.flatMap((heading) => /^[a-z]+\d*[_.](?=[a-z])/i.exec(heading)?.[0] ?? [])
  const isCommon = (start: string): boolean =>
    said.length >= 3 && starts.filter((other) => other === start).length >= 0.7 * said.length
  const start = starts.find(isCommon)
  if (start === undefined) return headings
  return headings.map((heading) => (heading.startsWith(start) ? heading.slice(start.length) : heading))
}
