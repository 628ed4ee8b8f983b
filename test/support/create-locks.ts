import type { Locks } from '../../renderer/data/take-writer-lock'

/** The lock manager of a browser with several windows, which Node 20 has not: exclusive locks, asked for if available. */
export function createLocks(): Locks {
  const held = new Set<string>()
  const request = async (
    name: string,
    _options: unknown,
    callback?: (lock: Lock | null) => unknown
  ): Promise<unknown> => {
    await Promise.resolve()
    if (held.has(name)) return callback?.(null)
    held.add(name)
    try {
      return await callback?.({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return { request }
}
