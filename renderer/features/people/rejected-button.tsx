import { FileOutput } from 'lucide-react'
import { countText } from '#shared/messages/number-words'
import { countRejected, type ReadFiles } from '../../state/rejected-rows'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'

/** Writes the rows that were left out as a spreadsheet, each with its reason; nothing where none was. */
export function RejectedButton({ read }: { readonly read: ReadFiles }) {
  const { rejected } = useSession()
  const count = countRejected(read.problems)
  if (count === 0) return null
  return (
    <Button
      icon={<FileOutput size={14} strokeWidth={2} aria-hidden />}
      onPress={() => void rejected.write(read)}
    >
      Export {countText(count, 'row')} left out…
    </Button>
  )
}
