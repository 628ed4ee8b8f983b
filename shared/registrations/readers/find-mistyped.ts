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

/** Whether two words differ by one letter that is wrong, missing, too many, or has changed places with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return left !== right
  return left.length === 2 && left === right.charAt(1) + right.charAt(0)
}
