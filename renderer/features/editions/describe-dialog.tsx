import { useState } from 'react'
import type { EditionDescription } from '#shared/domain/journal/edition-values'
import { useSession, useStoreState } from '../../state/session'
import { useAttempt } from '../../state/use-attempt'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextLine } from '../../ui/text-line'
import { DateFields } from './date-fields'

/** Changes the name and the dates of the edition on the desk. */
export function DescribeDialog() {
  const { edition } = useSession()
  const described = useStoreState(edition, (now) => now.edition.edition)
  return described === null ? null : <DescribeForm described={described} />
}

function DescribeForm({ described }: { readonly described: EditionDescription }) {
  const { edition, editions } = useSession()
  const [name, setName] = useState(described.name)
  const [dates, setDates] = useState(described.dates)
  const attempt = useAttempt()
  const save = async () => {
    const command = { kind: 'change-edition', name: name.trim(), dates } as const
    if (await attempt.run(() => edition.perform(command))) editions.dismiss()
  }
  return (
    <Dialog
      title="Name and dates"
      onClose={editions.dismiss}
      actions={
        <>
          <Button onPress={editions.dismiss}>Cancel</Button>
          <Button look="primary" isDisabled={name.trim() === ''} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <TextLine
        label="Name"
        value={name}
        onChange={setName}
        onSubmit={() => void save()}
        fault={attempt.fault}
        hasFocus
      />
      <DateFields dates={dates} onChange={setDates} />
    </Dialog>
  )
}
