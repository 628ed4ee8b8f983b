import type { StandInSession } from '../session'
import type { PipeSession } from './debugging-pipe'

/** What pages may ask for: by Electron's name, and by the name Chromium's DevTools know. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection']
] as const

/** Denies in Chromium what main's permission handler denies, for the page about to load from this origin. */
export async function refusePermissions(
  browser: PipeSession,
  session: StandInSession,
  origin: string
): Promise<void> {
  for (const [electronName, name] of permissions) {
    if (!session.refusesPermission(electronName, origin)) continue
    await browser.send('Browser.setPermission', { permission: { name }, setting: 'denied', origin })
  }
}
