/** Whether a URL fits a filter pattern of `webRequest`: `<all_urls>`, or `scheme://host/path` with `*`. */
export function fitsUrlPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true
  const parts = /^([^:]+):\/\/([^/]*)(\/.*)?$/.exec(pattern)
  const seen = /^([^:]+):\/\/([^/?#]*)([^#]*)/.exec(url)
  if (parts === null) throw new Error(`stand-in: the URL pattern ${pattern} cannot be read`)
  if (seen === null) return false
  const [, scheme = '', host = '', path = '/*'] = parts
  const [, ownScheme = '', ownHost = '', ownPath = ''] = seen
  return fitsScheme(scheme, ownScheme) && fitsHost(host, ownHost) && toExpression(path).test(ownPath || '/')
}

/** A star stands for the schemes of the web only, as in Chromium. */
function fitsScheme(pattern: string, scheme: string): boolean {
  return pattern === '*' ? ['http', 'https', 'ws', 'wss'].includes(scheme) : pattern === scheme
}

function fitsHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  const name = host.replace(/:\d+$/, '')
  if (!pattern.startsWith('*.')) return pattern === host || pattern === name
  const domain = pattern.slice(2)
  return name === domain || name.endsWith(`.${domain}`)
}

function toExpression(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`, 's')
}
