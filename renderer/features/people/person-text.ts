import type { Registration } from '#shared/domain/registration'
import { countryName } from '#shared/messages/country-name'

/** Where somebody is: institution and country, as far as known. */
export function placeText({ institution, country }: Registration): string {
  const parts = [institution, country === null ? null : countryName(country)]
  return parts.filter((part) => part !== null).join(' · ')
}
