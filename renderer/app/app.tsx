import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { DamageNotice } from '../features/editions/damage-notice'
import { EditionQuestions } from '../features/editions/edition-questions'
import { StartScreen } from '../features/editions/start-screen'
import { BoardPage } from '../features/board/board-page'
import { BoardPanel } from '../features/board/board-panel'
import { ExportPage } from '../features/export/export-page'
import { HistoryDialog } from '../features/history/history-dialog'
import { MatchPage } from '../features/match/match-page'
import { PairPanel } from '../features/match/pair-panel'
import { Notes } from '../features/notes/notes'
import { PeoplePage } from '../features/people/people-page'
import { PersonPanel } from '../features/people/person-panel'
import { RulesPage } from '../features/rules/rules-page'
import { useSession, useStoreState } from '../state/session'
import type { Stage } from '../state/view-store'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import type { BugStore } from './bug-store'
import { Palette } from './palette'
import { Rail } from './rail'
import { StatusBar } from './status-bar'
import { ToastBar } from './toast'
import { TopBar } from './top-bar'

const pages: Readonly<Record<Stage, () => React.ReactNode>> = {
  people: PeoplePage,
  rules: RulesPage,
  match: MatchPage,
  review: BoardPage,
  export: ExportPage
}

/** The window: the start, or the edition on the desk; what is asked about editions stands over either. */
export function App({ bugs }: { readonly bugs: BugStore }) {
  const { edition } = useSession()
  const isEmpty = useStoreState(edition, ({ kind }) => kind === 'none')
  return (
    <>
      {isEmpty ? (
        <div className="flex h-full min-w-0 flex-col">
          <BugNotice bugs={bugs} />
          <StartScreen />
        </div>
      ) : (
        <Desk bugs={bugs} />
      )}
      <EditionQuestions />
      <ToastBar />
    </>
  )
}

/** The frame of an edition: what stays while stages change. */
function Desk({ bugs }: { readonly bugs: BugStore }) {
  const { view } = useSession()
  const stage = useStoreState(view, ({ stage }) => stage)
  // Deferred: the old screen stands while the new one is drawn a few milliseconds at a time.
  const shown = useDeferredValue(stage)
  const Page = pages[shown]
  return (
    <div className="flex h-full min-w-0 flex-col">
      <TopBar />
      <div className="flex min-h-0 flex-1">
        <Rail />
        <main aria-busy={shown !== stage} className="flex min-w-0 flex-1 flex-col gap-3 p-3">
          <BugNotice bugs={bugs} />
          <DamageNotice />
          <Page />
        </main>
        <Panel />
      </div>
      <StatusBar />
      <OpenDialog />
    </div>
  )
}

function OpenDialog() {
  const { view } = useSession()
  const dialog = useStoreState(view, (now) => now.dialog)
  switch (dialog) {
    case null:
      return null
    case 'palette':
      return <Palette onClose={view.closeDialog} />
    case 'history':
      return <HistoryDialog onClose={view.closeDialog} />
  }
}

function Panel() {
  const { view } = useSession()
  const selection = useStoreState(view, ({ selection }) => selection)
  const stage = useStoreState(view, ({ stage }) => stage)
  if (selection === null) return null
  const notes = selection.kind === 'troubles' ? null : <Notes about={selection} />
  if (stage === 'review' || selection.kind === 'troubles')
    return <BoardPanel selection={selection} notes={notes} />
  return selection.kind === 'pair' ? (
    <PairPanel pair={selection} notes={notes} />
  ) : (
    <PersonPanel person={selection} notes={notes} />
  )
}

function BugNotice({ bugs }: { readonly bugs: BugStore }) {
  const isMet = useStore(bugs.state, ({ isMet }) => isMet)
  if (!isMet) return null
  return (
    <Notice tone="stop" actions={<Button onPress={bugs.dismiss}>Dismiss</Button>}>
      Something in Matchdesk itself went wrong and the last action may not have been done. Your files are
      unchanged; please try it again.
    </Notice>
  )
}
