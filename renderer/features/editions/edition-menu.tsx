import { Archive, ChevronDown, KeyRound, LifeBuoy, Lock, LogOut, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useSession, useStoreState } from '../../state/session'
import { ActionMenu, type MenuAction } from '../../ui/action-menu'

const look = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** The edition's name, and what can be done with the edition itself. */
export function EditionMenu() {
  const { edition } = useSession()
  const name = useStoreState(edition, (now) => now.edition.edition?.name ?? '')
  const isSample = useStoreState(edition, ({ kind }) => kind === 'sample')
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null)
  const [isOpen, setOpen] = useState(false)
  const actions = { own: useOwnActions(), sample: useSampleActions() }
  return (
    <div ref={setAnchor} className="flex min-w-0 items-center">
      <h1 className="min-w-0">
        <Button
          aria-haspopup="menu"
          onPress={() => setOpen(true)}
          className="flex h-7 max-w-full cursor-default items-center gap-1 rounded px-1 font-bold hover:bg-hover"
        >
          <span className="truncate">{name}</span>
          {isSample ? <span className="font-normal text-muted"> · invented people</span> : null}
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
        </Button>
      </h1>
      {isOpen && anchor !== null ? (
        <ActionMenu
          label="Edition"
          anchor={anchor}
          actions={isSample ? actions.sample : actions.own}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  )
}

function useSampleActions(): readonly MenuAction[] {
  const { editions, leaving } = useSession()
  return [
    { id: 'new', name: 'New edition…', icon: <Plus {...look} />, act: () => editions.ask({ kind: 'new' }) },
    {
      id: 'close',
      name: 'Close the sample',
      icon: <LogOut {...look} />,
      act: () => void leaving.leave('start')
    }
  ]
}

function useOwnActions(): readonly MenuAction[] {
  const { editions, leaving, saveSealedCopy } = useSession()
  const aside = useStoreState(editions, (now) => now.aside)
  const ask = (kind: 'describe' | 'passphrase' | 'recovery') => () => editions.ask({ kind })
  const leave = (to: 'locked' | 'start') => () => void leaving.leave(to)
  return [
    { id: 'describe', name: 'Name and dates…', icon: <Pencil {...look} />, act: ask('describe') },
    {
      id: 'passphrase',
      name: 'Change the passphrase…',
      icon: <KeyRound {...look} />,
      act: ask('passphrase')
    },
    { id: 'recovery', name: 'Recovery code…', icon: <LifeBuoy {...look} />, act: ask('recovery') },
    ...(aside === 0
      ? []
      : [
          {
            id: 'copy',
            name: 'Save what was set aside…',
            icon: <Archive {...look} />,
            act: () => void saveSealedCopy()
          }
        ]),
    { id: 'lock', name: 'Lock', icon: <Lock {...look} />, act: leave('locked') },
    { id: 'close', name: 'Close, and open another…', icon: <LogOut {...look} />, act: leave('start') }
  ]
}
