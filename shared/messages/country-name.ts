const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A country by its English name, from its ISO 3166-1 alpha-2 code; for show, it decides nothing. */
export function countryName(code: string): string {
  return regions.of(code) ?? code
}
