/** Names every script or tool may ask an object for, which must not throw. */
const askedByLanguage: ReadonlySet<string> = new Set(['then', 'toJSON', '__esModule', 'default', 'inspect'])

/** The object, except that asking for what it does not have throws by name instead of giving `undefined`. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get: (target, key, receiver): unknown => {
      if (key in target || typeof key === 'symbol' || askedByLanguage.has(key)) {
        return Reflect.get(target, key, receiver)
      }
      throw refusal(`${name}.${key} is not emulated`)
    }
  })
}

/** A function that throws by name: for what must be there to be replaced in a test, but has nothing behind it. */
export function notEmulated(name: string, reason: string): () => never {
  return () => {
    throw refusal(`${name} is not emulated: ${reason}`)
  }
}

/** Also said aloud: main's handler of unexpected exceptions logs where one happened, but not what it said. */
function refusal(what: string): Error {
  const sentence = `stand-in: ${what}`
  console.error(sentence)
  return new Error(sentence)
}
