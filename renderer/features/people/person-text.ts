import type { Participant } from '#shared/domain/participant'
import type { Registration } from '#shared/domain/registration'
import { countryName } from '#shared/messages/country-name'

/** A name to show; those who gave none are known by their address or row. */
export function shownName(person: Participant): string {
  return person.name ?? person.id
}

/** Where somebody is: institution and country, as far as known. */
export function placeText({ institution, country }: Registration): string {
  const parts = [institution, country === null ? null : countryName(country)]
  return parts.filter((part) => part !== null).join(' · ')
}
