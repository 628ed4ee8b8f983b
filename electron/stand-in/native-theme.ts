import { EventEmitter } from 'node:events'
import type { Driver } from './driver'

type Source = 'system' | 'dark' | 'light'

/** `nativeTheme`: the system is light; `themeSource` is passed on to the pages. */
export class StandInTheme extends EventEmitter {
  private source: Source = 'system'
  private readonly driver: Driver

  constructor(driver: Driver) {
    super()
    this.driver = driver
  }

  get themeSource(): Source {
    return this.source
  }

  set themeSource(source: Source) {
    const before = this.shouldUseDarkColors
    this.source = source
    this.driver.preferScheme(source === 'system' ? null : source)
    if (before !== this.shouldUseDarkColors) this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }
}
