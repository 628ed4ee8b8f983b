import { isSharedDomain } from './tables/shared-mail-domains'

/**
 * Prepares the domain that stands for an address's institution: the shortest domain among the given addresses that
 * the address's own ends in, so that `cs.uni.example` and `uni.example` are one. Null without an address, and for
 * domains that many institutions share.
 */
export function createHomeDomains(
  emails: readonly (string | null)[]
): (email: string | null) => string | null {
  const known = new Set(emails.map(domainOf).filter((domain) => domain !== null))
  return (email) => {
    const domain = domainOf(email)
    if (domain === null) return null
    return parents(domain).find((parent) => known.has(parent)) ?? domain
  }
}

function domainOf(email: string | null): string | null {
  const domain = email?.split('@')[1] ?? ''
  return domain === '' || isSharedDomain(domain) ? null : domain
}

/** `a.b.c` gives `b.c`, then `a.b.c`: the domain's endings of two labels and more, shortest first. */
function parents(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels
    .map((_, index) => labels.slice(index).join('.'))
    .slice(0, -1)
    .reverse()
}
