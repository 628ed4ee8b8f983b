/** The part of `navigator.locks` that is needed. */
export type Locks = Pick<LockManager, 'request'>

/** Gives back the right to write. */
type Release = () => void

/** Takes the right to write an edition, for as long as the window lives or until released; null: another window has it. */
export function takeWriterLock(locks: Locks, edition: string): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock !== null) return new Promise((release) => resolve(release))
      resolve(null)
      return undefined
    }
    locks.request(`matchdesk edition ${edition}`, { ifAvailable: true }, hold).catch(reject)
  })
}
