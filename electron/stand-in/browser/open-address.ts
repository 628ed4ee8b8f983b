import { spawn } from 'node:child_process'

/** Opens an address in a window of a browser; says so when none can be opened. */
export function openAddress(address: string): void {
  const sayByHand = (): void => console.log('No browser could be opened here: open this address by hand.')
  const call = toCall(address)
  if (call === null) {
    sayByHand()
    return
  }
  const [command, ...args] = call
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', sayByHand)
  child.on('exit', (code) => {
    if (code !== null && code !== 0) sayByHand()
  })
  child.unref()
}

type Call = readonly [command: string, ...args: string[]]

/** A Chromium that was found shows the address as a window of its own; else whatever the system calls its browser. */
function toCall(address: string): Call | null {
  const { env, platform } = process
  const isLinux = platform !== 'darwin' && platform !== 'win32'
  if (isLinux && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) return null
  const chromium = env['MATCHDESK_CHROMIUM']
  if (chromium !== undefined && chromium !== '') {
    return [chromium, `--app=${address}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  }
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  return ['xdg-open', address]
}
