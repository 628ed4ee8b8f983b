/** Work that stops now and then, so that whoever runs it can let others go first. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** So many of a long list are made before a stop: less than a millisecond's work. */
const madeAtOnce = 250

/** Makes something of each of a list, in order. */
export function* mapInSteps<A, B>(all: Iterable<A>, make: (one: A) => B): Steps<B[]> {
  const made: B[] = []
  for (const one of all) {
    if (made.length % madeAtOnce === madeAtOnce - 1) yield
    made.push(make(one))
  }
  return made
}

/** Work on an object that is done once for each, as long as the object is in use. */
export function rememberSteps<Key extends object, Made>(
  make: (key: Key) => Steps<Made>
): (key: Key) => Steps<Made> {
  const made = new WeakMap<Key, { readonly value: Made }>()
  return function* (key) {
    const before = made.get(key)
    if (before !== undefined) return before.value
    const value = yield* make(key)
    made.set(key, { value })
    return value
  }
}
