/** Words before and after a name that are no part of it, folded. */
export const titleWords: ReadonlySet<string> = new Set([
  'assoc',
  'asst',
  'dipl',
  'dr',
  'dott',
  'habil',
  'ing',
  'md',
  'miss',
  'mr',
  'mrs',
  'ms',
  'msc',
  'phd',
  'prof',
  'professor',
  'professeur',
  'sir'
])
