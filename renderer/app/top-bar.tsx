import { History, Lock, Redo2, Search, Undo2 } from 'lucide-react'
import { EditionMenu } from '../features/editions/edition-menu'
import { StageLine } from '../features/editions/stage-line'
import { keyNames } from '../state/key-names'
import { useSession, useStoreState } from '../state/session'
import { Button, IconButton } from '../ui/button'
import { runCommand } from './commands'

/** The name of the edition and what can be done with it as a whole. */
export function TopBar() {
  const session = useSession()
  const isOwn = useStoreState(session.edition, ({ kind }) => kind === 'own')
  const canExport = useStoreState(session.matching, ({ kind }) => kind === 'done')
  const stage = useStoreState(session.view, (now) => now.stage)
  const keys = keyNames(session.info.platform)
  return (
    <header className="flex h-(--bar-height) shrink-0 items-center gap-3 border-b border-line bg-surface px-3">
      <span className="w-[calc(var(--rail-width)-12px)] min-w-21 text-text font-bold">Matchdesk</span>
      <EditionMenu />
      <UndoButtons />
      <PaletteButton />
      <StageLine />
      <div className="ms-auto flex items-center gap-2">
        {stage === 'export' ? null : (
          <Button
            isDisabled={!canExport}
            keys={keys['export-workbook']}
            onPress={() => runCommand(session, 'export-workbook')}
          >
            Export…
          </Button>
        )}
        {isOwn ? (
          <IconButton label="Lock" keys={keys.lock} onPress={() => runCommand(session, 'lock')}>
            <Lock size={16} strokeWidth={1.75} aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </header>
  )
}

function UndoButtons() {
  const session = useSession()
  const canUndo = useStoreState(session.undoTurns, (now) => now.canUndo)
  const canRedo = useStoreState(session.undoTurns, (now) => now.canRedo)
  const keys = keyNames(session.info.platform)
  return (
    <div className="flex gap-px">
      <IconButton
        label="Undo"
        keys={keys.undo}
        isDisabled={!canUndo}
        onPress={() => runCommand(session, 'undo')}
      >
        <Undo2 size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <IconButton
        label="Redo"
        keys={keys.redo}
        isDisabled={!canRedo}
        onPress={() => runCommand(session, 'redo')}
      >
        <Redo2 size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <IconButton label="History" keys={keys.history} onPress={() => session.view.openDialog('history')}>
        <History size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  )
}

/** Looks like a field and opens the palette, which is one. */
function PaletteButton() {
  const session = useSession()
  const keys = keyNames(session.info.platform)
  return (
    <button
      type="button"
      onClick={() => session.view.openDialog('palette')}
      className="mx-auto flex h-7 w-80 min-w-0 shrink cursor-default items-center gap-2 rounded border border-line bg-canvas px-2 text-muted hover:border-control"
    >
      <Search size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="min-w-0 truncate">Find people and actions</span>
      <kbd className="ms-auto shrink-0 font-sans text-small">{keys.palette}</kbd>
    </button>
  )
}
