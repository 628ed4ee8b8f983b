import { EventEmitter } from 'node:events'
import type { Rectangle, Screen } from 'electron'

type Area = Pick<Rectangle, 'width' | 'height'>

/** `screen`: one display, of the size the stand-in's Chromium has without a real one. */
export class StandInScreen extends EventEmitter {
  private readonly area: Area

  constructor(area: Area) {
    super()
    this.area = area
  }

  getPrimaryDisplay(): Pick<
    ReturnType<Screen['getPrimaryDisplay']>,
    'id' | 'bounds' | 'workArea' | 'scaleFactor'
  > {
    const all = { x: 0, y: 0, ...this.area }
    return { id: 1, bounds: all, workArea: all, scaleFactor: 1 }
  }

  getAllDisplays(): readonly object[] {
    return [this.getPrimaryDisplay()]
  }

  getDisplayMatching(): object {
    return this.getPrimaryDisplay()
  }
}
