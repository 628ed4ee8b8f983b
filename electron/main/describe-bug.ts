/** One line of a stack: the function, and the file's own name with line and column; the folders are left out. */
const frame = /^\s*at (?:(?:async )?(?<name>[\w.$<> ]+) \()?(?:[^()]*[\\/])?(?<place>[^\\/():]+:\d+:\d+)\)?$/u

/**
 * A bug as one line for the log: the kind of the exception and where it arose. Its message is left out, because
 * a message may quote a name, an address or a file.
 */
export function describeBug(bug: unknown): string {
  if (!(bug instanceof Error)) return `a thrown ${typeof bug}`
  const frames = (bug.stack ?? '').replace(bug.message, '').split('\n').flatMap(toPlace)
  return [bug.constructor.name, ...frames].join(' < ')
}

function toPlace(line: string): readonly string[] {
  const groups = frame.exec(line)?.groups
  if (groups?.['place'] === undefined) return []
  return [`${groups['name'] ?? 'code'} ${groups['place']}`]
}
