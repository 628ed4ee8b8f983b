import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import type { Participant, Pool } from '#shared/domain/participant'
import type { MenuCommand } from '#shared/ipc/contract'
import { compareText } from '#shared/lib/compare'
import { rankText } from '#shared/lib/rank-text'
import { personName } from '#shared/messages/person-name'
import { keyNames } from '../state/key-names'
import { openProposal } from '../state/open-proposal'
import type { Session } from '../state/session'
import { stages } from '../state/view-store'
import { runCommand } from './commands'
import { stageNames } from './stage-names'

/** Something that can be found and done by typing. */
export type PaletteItem = {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly keys?: string | undefined
  readonly act: () => void
}

/** As many as one looks through, and as fit without scrolling; typing on finds the others. */
const most = 15
const mostPeople = 10

/** What fits what was typed, the best first; people only once something is typed. */
export function findItems(
  typed: string,
  actions: readonly PaletteItem[],
  people: readonly PaletteItem[]
): { readonly actions: readonly PaletteItem[]; readonly people: readonly PaletteItem[] } {
  const found = typed.trim() === '' ? [] : rank(typed, people).slice(0, mostPeople)
  return { people: found, actions: rank(typed, actions).slice(0, most - found.length) }
}

/** Everything that can be done from anywhere. */
export function listActions(session: Session): readonly PaletteItem[] {
  const { view, undoTurns } = session
  const keys = keyNames(session.info.platform)
  const { canUndo, canRedo } = undoTurns.state.getState()
  const command = (id: MenuCommand, name: string): PaletteItem => ({
    id,
    name,
    note: null,
    keys: keys[id],
    act: () => runCommand(session, id)
  })
  const go = (id: string, name: string, act: () => void): PaletteItem => ({ id, name, note: null, act })
  return [
    ...stages.map((stage) => ({
      ...go(stage, `Go to ${stageNames[stage]}`, () => view.open(stage)),
      keys: keys[stage]
    })),
    go('propose', 'Propose pairs…', () => openProposal(session)),
    go('troubles', 'Show what is in trouble', view.openTroubles),
    go('problems', 'Show the problems of the import', () => view.openPeopleTab('problems')),
    { ...go('history', 'Show the history', () => view.openDialog('history')), keys: keys.history },
    ...(canUndo ? [command('undo', 'Undo')] : []),
    ...(canRedo ? [command('redo', 'Redo')] : []),
    command('import-mentors', 'Import mentors…'),
    command('import-mentees', 'Import mentees…'),
    command('export-workbook', 'Export the final assignments…'),
    command('lock', 'Lock the edition'),
    command('new-edition', 'New edition…'),
    command('open-sample', 'Open the sample')
  ]
}

/** Everybody who takes part; choosing somebody shows them where the person is working now. */
export function listPeople(session: Session, pool: Pool): readonly PaletteItem[] {
  return [...pool.mentors, ...pool.mentees].map((person) => ({
    id: `${person.role}/${person.id}`,
    name: personName(person),
    note: [person.role, person.institution].filter((part) => part !== null).join(' · '),
    act: () => show(session, person)
  }))
}

function show(session: Session, { role, id }: Participant): void {
  const { view } = session
  const person: ParticipantRef = { role, id }
  if (view.state.getState().stage === 'review') view.goTo(spotOf(session, person))
  view.select({ kind: 'person', ...person })
}

function spotOf({ edition, board }: Session, { role, id }: ParticipantRef) {
  if (role === 'mentor') return { mentor: id, mentee: null }
  const { mentors } = board(edition.state.getState()).board
  const seat = mentors.find(({ pairs }) => pairs.some(({ mentee }) => mentee === id))
  return { mentor: seat?.mentor.id ?? null, mentee: id }
}

function rank(typed: string, items: readonly PaletteItem[]): readonly PaletteItem[] {
  return items
    .flatMap((item) => {
      const rank = rankText(typed, item.name)
      return rank === null ? [] : [{ item, rank }]
    })
    .sort((a, b) => a.rank - b.rank || (typed === '' ? 0 : compareText(a.item.name, b.item.name)))
    .map(({ item }) => item)
}
