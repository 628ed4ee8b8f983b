import { useSession, useStoreState } from '../../state/session'
import { CodeDialog } from './code-dialog'
import { DescribeDialog } from './describe-dialog'
import { NewEditionDialog } from './new-edition-dialog'
import { PassphraseDialog } from './passphrase-dialog'
import { RecoveryDialog } from './recovery-dialog'
import { UnlockDialog } from './unlock-dialog'

/** Whatever is being asked about an edition as a whole, over any screen. */
export function EditionQuestions() {
  const { editions } = useSession()
  const question = useStoreState(editions, (now) => now.question)
  const open = useStoreState(editions, (now) => now.open)
  switch (question?.kind) {
    case undefined:
      return null
    case 'new':
      return <NewEditionDialog />
    case 'unlock':
      return <UnlockDialog key={question.edition.id} edition={question.edition} />
    case 'describe':
      return <DescribeDialog />
    case 'passphrase':
      return open === null ? null : <PassphraseDialog edition={open} />
    case 'recovery':
      return open === null ? null : <RecoveryDialog edition={open} />
    case 'code':
      return <CodeDialog code={question.code} />
  }
}
