/** The window's own scheme. With the host it is part of the data format (the origin of its stores): fixed for ever. */
export const scheme = 'app'
export const builtOrigin = `${scheme}://matchdesk`

/** Where the window's document stands. `origin` is written as `WebFrameMain.origin` says it. */
export type WindowAddress = { readonly origin: string; readonly url: string; readonly isDevServer: boolean }

/** The built files, or the development server where one is named. */
export function toWindowAddress(devServerUrl: string | undefined): WindowAddress {
  const isDevServer = devServerUrl !== undefined && devServerUrl !== ''
  const origin = isDevServer ? new URL(devServerUrl).origin : builtOrigin
  return { origin, url: `${origin}/index.html`, isDevServer }
}
