import { beforeEach, expect, test, vi } from 'vitest'
import { lockWhenIdle } from '../../../../renderer/app/lock-when-idle'

const minute = 60_000

/** A window whose two clocks and timer a test moves by hand. */
function createDesk() {
  const target = new EventTarget()
  let [monotonic, wall] = [5_000, 1_000_000_000]
  const tick: (() => void)[] = []
  const lock = vi.fn()
  const source = {
    addEventListener: (kind: string, listener: () => void) => target.addEventListener(kind, listener),
    setInterval: (act: () => void) => tick.push(act)
  } as unknown as Window
  lockWhenIdle(source, { monotonic: () => monotonic, wall: () => wall }, lock)
  const pass = (by: { readonly monotonic: number; readonly wall: number }) => {
    monotonic += by.monotonic
    wall += by.wall
    for (const act of tick) act()
  }
  return { lock, pass, touch: (kind: string) => target.dispatchEvent(new Event(kind)) }
}

let desk = createDesk()

beforeEach(() => {
  desk = createDesk()
})

test('ten minutes without a touch lock, once', () => {
  desk.pass({ monotonic: 9.9 * minute, wall: 9.9 * minute })
  expect(desk.lock).not.toHaveBeenCalled()
  desk.pass({ monotonic: 0.2 * minute, wall: 0.2 * minute })
  desk.pass({ monotonic: minute, wall: minute })
  expect(desk.lock).toHaveBeenCalledTimes(1)
})

test('a key, a pointer or a wheel begins the ten minutes anew', () => {
  for (const kind of ['keydown', 'pointermove', 'pointerdown', 'wheel']) {
    desk.pass({ monotonic: 9 * minute, wall: 9 * minute })
    desk.touch(kind)
  }
  expect(desk.lock).not.toHaveBeenCalled()
})

test('setting the clock back does not keep an edition open', () => {
  desk.pass({ monotonic: 11 * minute, wall: -600 * minute })
  expect(desk.lock).toHaveBeenCalledTimes(1)
})

test('a sleep in which only the wall clock goes on counts', () => {
  desk.pass({ monotonic: 0, wall: 60 * minute })
  expect(desk.lock).toHaveBeenCalledTimes(1)
})
