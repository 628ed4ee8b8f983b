import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '#shared/lib/invariant'
import type { DeskApi } from '#shared/ipc/contract'
import { createReturnPlaces } from '../state/return-place'
import { createWindowVaults } from '../state/window-vaults'
import { createSession, SessionProvider } from '../state/session'
import { createClusterer } from '../workers/create-clusterer'
import { createExplainer } from '../workers/create-explainer'
import { createMatcher } from '../workers/create-matcher'
import { createReader } from '../workers/create-reader'
import { createScorer } from '../workers/create-scorer'
import { App } from './app'
import { BugScreen } from './bug-screen'
import { createBugStore } from './bug-store'
import { followCommands, runCommand } from './commands'
import { lockWhenIdle } from './lock-when-idle'
import '@fontsource-variable/inter/wght.css'
import './styles/base.css'

/** What the preload exposes. */
declare const desk: DeskApi

const root = document.getElementById('root')
invariant(root !== null, 'index.html has a root')

const bugs = createBugStore(window)
const info = await desk.appInfo()
const session = createSession({
  api: desk,
  info,
  matcher: createMatcher(),
  scorer: createScorer(),
  reader: createReader(),
  clusterer: createClusterer(),
  recipeShelf: localStorage,
  explainer: createExplainer(),
  vaults: createWindowVaults(navigator.locks),
  window: {
    places: createReturnPlaces(sessionStorage),
    reload: () => window.location.reload()
  }
})
followCommands(session, desk)
void session.leaving.resume()
const clocks = { monotonic: () => performance.now(), wall: () => Date.now() }
lockWhenIdle(window, clocks, () => runCommand(session, 'lock'))
refuseStrayDrops(window)

createRoot(root).render(
  <StrictMode>
    <BugScreen>
      <SessionProvider value={session}>
        <App bugs={bugs} />
      </SessionProvider>
    </BugScreen>
  </StrictMode>
)

/** A file dropped beside a drop zone would otherwise be opened by the browser in place of the window. */
function refuseStrayDrops(target: Window): void {
  const refuse = (event: DragEvent) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
  }
  target.addEventListener('dragover', refuse)
  target.addEventListener('drop', refuse)
}
