const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** What the engine takes for a code; anything else it throws at. */
const codeShape = /^[A-Za-z]{2}$/

/** A country by its English name, from its ISO 3166-1 alpha-2 code, or what else stands there; for show, it decides nothing. */
export function countryName(code: string): string {
  return codeShape.test(code) ? (regions.of(code) ?? code) : code
}
