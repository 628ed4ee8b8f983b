/** A value on its way between the preload's world and the page's: data is cloned, functions become numbers. */
export type Crossing =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'function'; readonly id: string }
  | { readonly kind: 'failure'; readonly name: string; readonly message: string }
  | { readonly kind: 'list'; readonly items: readonly Crossing[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Crossing])[] }

export type AnyFunction = (...args: readonly unknown[]) => unknown

/** Packs a value for the other world; throws what Electron's context bridge throws for what may not cross. */
export function packCrossing(value: unknown, keep: (own: AnyFunction) => string): Crossing {
  if (isFunction(value)) return { kind: 'function', id: keep(value) }
  if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.')
  if (value === null || typeof value !== 'object') return { kind: 'data', value }
  if (value instanceof Error) return { kind: 'failure', name: value.name, message: value.message }
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item: unknown) => packCrossing(item, keep)) }
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    return { kind: 'data', value: structuredClone(value) }
  }
  const entries = Object.entries(value).map(([key, item]) => [key, packCrossing(item, keep)] as const)
  return { kind: 'record', entries }
}

/** The value on this side; `call` runs a function that stayed on the other. */
export function unpackCrossing(
  crossing: Crossing,
  call: (id: string, args: readonly unknown[]) => unknown
): unknown {
  switch (crossing.kind) {
    case 'data':
      return crossing.value
    case 'function':
      return (...args: readonly unknown[]) => call(crossing.id, args)
    case 'failure':
      return toError(crossing)
    case 'list':
      return crossing.items.map((item) => unpackCrossing(item, call))
    case 'record':
      return Object.fromEntries(crossing.entries.map(([key, item]) => [key, unpackCrossing(item, call)]))
  }
}

/** Freezes an object and all it holds, as everything on `window` from a context bridge is. */
function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  for (const item of Object.values(value)) freezeDeep(item)
  return Object.freeze(value)
}

/** Puts an object on `window` so that the page can neither replace nor change it. */
export function exposeOnWindow(name: string, value: unknown): void {
  Object.defineProperty(window, name, {
    value: freezeDeep(value),
    writable: false,
    configurable: false,
    enumerable: true
  })
}

function toError({ name, message }: { readonly name: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { name })
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function'
}
