import type { Registration } from '#shared/domain/registration'

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A country by its English name. */
export function countryName(code: string): string {
  return regions.of(code) ?? code
}

/** Where somebody is: institution and country, as far as known. */
export function placeText({ institution, country }: Registration): string {
  const parts = [institution, country === null ? null : countryName(country)]
  return parts.filter((part) => part !== null).join(' · ')
}
