import { describe, expect, it } from 'vitest'
import { defaultWindowState, fitToScreens, parseWindowState } from '#electron/main/window-state'

const screens = [
  { x: 0, y: 25, width: 1920, height: 1055 },
  { x: -1440, y: 0, width: 1440, height: 900 }
]
const at = (x: number, y: number) => ({ bounds: { x, y, width: 1280, height: 800 }, isMaximized: false })

describe('reading the state of the window', () => {
  it('gives back what was kept', () => {
    const state = { bounds: { x: -1300, y: 40, width: 1100, height: 700 }, isMaximized: true }
    expect(parseWindowState(JSON.stringify(state))).toEqual(state)
    expect(parseWindowState(JSON.stringify(defaultWindowState))).toEqual(defaultWindowState)
  })

  it.each([
    '',
    'null',
    '[]',
    '{"bounds":',
    '\0\0\0\0',
    '{"bounds":{"x":0,"y":0,"width":1280,"height":800}}',
    '{"bounds":{"x":0,"y":0,"width":1280},"isMaximized":false}',
    '{"bounds":{"x":0.5,"y":0,"width":1280,"height":800},"isMaximized":false}',
    '{"bounds":{"x":0,"y":0,"width":1,"height":800},"isMaximized":false}',
    '{"bounds":{"x":1e99,"y":0,"width":1280,"height":800},"isMaximized":false}',
    '{"bounds":{"x":"0","y":0,"width":1280,"height":800},"isMaximized":false}',
    '{"bounds":null,"isMaximized":"yes"}',
    '{"bounds":null,"isMaximized":false,"__proto__":1,"more":1}'
  ])('opens as if for the first time when the file holds %j', (text) => {
    expect(parseWindowState(text)).toEqual(defaultWindowState)
  })
})

describe('fitting the window to the screens', () => {
  it('keeps a place whose title bar can be reached, on any screen', () => {
    for (const state of [at(0, 25), at(1700, 900), at(-1440, 0), at(-1000, 800)])
      expect(fitToScreens(state, screens)).toEqual(state)
  })

  it('forgets a place that no screen shows any more, but not that it was maximised', () => {
    for (const { bounds } of [
      at(5000, 100),
      at(1800, 100),
      at(0, 0),
      at(0, 1070),
      at(-2700, 100),
      at(100, -500)
    ])
      expect(fitToScreens({ bounds, isMaximized: true }, screens)).toEqual({
        bounds: null,
        isMaximized: true
      })
  })

  it('forgets the place when there is no screen at all', () => {
    expect(fitToScreens(at(0, 25), [])).toEqual(defaultWindowState)
  })
})
