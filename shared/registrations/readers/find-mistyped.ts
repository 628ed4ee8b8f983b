import { isOneSlip } from './is-one-slip'

/** Mail providers whose names people mistype. */
const providers =
  'gmail.com,googlemail.com,hotmail.com,outlook.com,yahoo.com,icloud.com,protonmail.com,gmx.net,web.de'.split(
    ','
  )

/** Domains that differ by one letter from a provider's and are providers of their own. */
const ownProviders: ReadonlySet<string> = new Set(['mail.com', 'email.com', 'ymail.com', 'gmx.de', 'gmx.at'])

/** The address that is meant where a mail provider's name is off by one slip of the fingers; null when it is not. */
export function findMistyped(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  if (at < 1 || providers.includes(domain) || ownProviders.has(domain)) return null
  const meant = providers.find((provider) => isOneSlip(domain, provider))
  if (meant !== undefined) return email.slice(0, at + 1) + meant
  return domain.endsWith('.con') ? email.slice(0, -1) + 'm' : null
}
