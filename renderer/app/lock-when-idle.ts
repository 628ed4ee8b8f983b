/** After how long without a sign of the person an edition is locked, in milliseconds. */
const longest = 10 * 60_000

const pause = 5_000

/** `monotonic` cannot be set back; `wall` goes on while the laptop sleeps. Both count milliseconds. */
export type Clocks = { readonly monotonic: () => number; readonly wall: () => number }

/**
 * Locks after ten minutes in which nobody touched the window. Whichever clock has gone further counts: setting the wall
 * clock back does not keep an edition open, and sleep counts too.
 */
export function lockWhenIdle(
  source: Pick<Window, 'addEventListener' | 'setInterval'>,
  { monotonic, wall }: Clocks,
  lock: () => void
): void {
  let last = { monotonic: monotonic(), wall: wall() }
  const touch = () => {
    last = { monotonic: monotonic(), wall: wall() }
  }
  for (const kind of ['pointerdown', 'pointermove', 'wheel', 'keydown', 'drop'])
    source.addEventListener(kind, touch, { capture: true, passive: true })
  source.setInterval(() => {
    const idle = Math.max(monotonic() - last.monotonic, wall() - last.wall)
    if (idle < longest) return
    touch()
    lock()
  }, pause)
}
