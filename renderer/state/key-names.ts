import type { MenuCommand } from '#shared/ipc/contract'
import type { Stage, WindowDialog } from './view-store'

/** The keys of commands, of stages and in the editor of notes, as this platform writes them. */
export function keyNames(
  platform: string
): Readonly<Record<MenuCommand | Stage | WindowDialog | 'save-note', string | undefined>> {
  const [control, shift] = platform === 'darwin' ? ['⌘', '⇧'] : ['Ctrl+', 'Shift+']
  return {
    'import-mentors': `${control}O`,
    'import-mentees': `${shift}${control}O`,
    'new-edition': undefined,
    'open-sample': undefined,
    lock: `${control}L`,
    undo: `${control}Z`,
    redo: `${shift}${control}Z`,
    'export-workbook': `${control}E`,
    'save-note': `${control}Enter`,
    palette: `${control}K`,
    history: 'Ctrl+H',
    people: `${control}1`,
    rules: `${control}2`,
    match: `${control}3`,
    review: `${control}4`,
    export: `${control}5`
  }
}
