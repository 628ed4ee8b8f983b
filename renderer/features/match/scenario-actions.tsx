import { useRef, useState } from 'react'
import { EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { adoptScenario } from '#shared/domain/journal/adopt-scenario'
import type { Scenario } from '#shared/domain/scenario'
import type { PairIds } from '#shared/domain/setup'
import { openProposal } from '../../state/open-proposal'
import { useSession } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { ActionMenu } from '../../ui/action-menu'
import { Button, IconButton } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextLine } from '../../ui/text-line'

type ActionsProps = { readonly scenario: Scenario; readonly pairs: readonly PairIds[] | null }

/** What can be done with a scenario: propose its pairs, take over its settings, rename or delete it. */
export function ScenarioActions({ scenario, pairs }: ActionsProps) {
  const session = useSession()
  const { edition } = session
  const anchor = useRef<HTMLSpanElement>(null)
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null)
  const [isRenaming, setIsRenaming] = useState(false)
  const { key, name, policy, seed } = scenario
  const use = () => void edition.performAll(adoptScenario(edition.state.getState().edition.setup, scenario))
  return (
    <span className="inline-flex gap-1">
      <Button
        label={`Propose ${name} on the board`}
        isDisabled={pairs === null}
        onPress={() => openProposal(session, { name, policy, seed, pairs: pairs ?? [] })}
      >
        Propose…
      </Button>
      <Button label={`Use its settings: ${name}`} onPress={use}>
        Use its settings
      </Button>
      <span ref={anchor}>
        <IconButton label={`More for ${name}`} onPress={() => setMenuAt(anchor.current)}>
          <EllipsisVertical size={14} />
        </IconButton>
      </span>
      {menuAt === null ? null : (
        <ActionMenu
          label={`More for ${name}`}
          anchor={menuAt}
          onClose={() => setMenuAt(null)}
          actions={[
            { id: 'rename', name: 'Rename…', icon: <Pencil size={14} />, act: () => setIsRenaming(true) },
            {
              id: 'delete',
              name: 'Delete',
              icon: <Trash2 size={14} />,
              act: () => void edition.perform({ kind: 'remove-scenario', key })
            }
          ]}
        />
      )}
      {isRenaming ? <RenameDialog scenario={scenario} onClose={() => setIsRenaming(false)} /> : null}
    </span>
  )
}

function RenameDialog({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const { edition } = useSession()
  const [name, setName] = useState(scenario.name)
  const attempt = useAttempt()
  const rename = async () => {
    const command = { kind: 'rename-scenario', key: scenario.key, name } as const
    if (await attempt.run(() => edition.perform(command))) onClose()
  }
  return (
    <Dialog
      title={`Rename ${scenario.name}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button look="primary" isDisabled={name.trim() === ''} onPress={() => void rename()}>
            Rename
          </Button>
        </>
      }
    >
      <TextLine
        label="Name"
        value={name}
        onChange={setName}
        onSubmit={() => void rename()}
        fault={attempt.fault}
        hasFocus
      />
    </Dialog>
  )
}
