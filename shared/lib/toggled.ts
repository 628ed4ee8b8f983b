/** The set with one thing more, or without it if it was there. */
export function toggled<One>(all: ReadonlySet<One>, one: One): ReadonlySet<One> {
  const next = new Set(all)
  if (!next.delete(one)) next.add(one)
  return next
}
