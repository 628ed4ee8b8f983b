import { z } from 'zod'
import { parseJson } from '#shared/lib/parse-json'

z.config({ jitless: true })

export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window stood when it was closed, in screen points; `bounds` null: the middle of the main screen. */
export type WindowState = { readonly bounds: Rectangle | null; readonly isMaximized: boolean }

export const minimumSize = { width: 1024, height: 640 }
export const defaultSize = { width: 1280, height: 800 }
export const defaultWindowState: WindowState = { bounds: null, isMaximized: false }

/** So much of the title bar must be on a screen that a hand can take it. */
const grip = { width: 160, height: 24 }

const point = z.int().min(-100_000).max(100_000)
const stateSchema = z.strictObject({
  bounds: z
    .strictObject({
      x: point,
      y: point,
      width: point.min(minimumSize.width),
      height: point.min(minimumSize.height)
    })
    .nullable(),
  isMaximized: z.boolean()
})

/** The state a text holds, or the default when it is no such text. */
export function parseWindowState(text: string): WindowState {
  const state = stateSchema.safeParse(parseJson(text))
  return state.success ? state.data : defaultWindowState
}

/** The state as it can be used on these screens: a window nobody could reach goes back to the default. */
export function fitToScreens(state: WindowState, workAreas: readonly Rectangle[]): WindowState {
  const { bounds } = state
  if (bounds === null || workAreas.some((area) => isWithinReach(bounds, area))) return state
  return { ...state, bounds: null }
}

function isWithinReach(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x)
  const right = Math.min(bounds.x + bounds.width, area.x + area.width)
  const isTitleOnScreen = bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height
  return isTitleOnScreen && right - left >= grip.width
}
