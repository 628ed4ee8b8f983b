import { useState } from 'react'
import { groupDigits } from '#shared/lib/group-digits'
import type { Mend, OpenProblem } from '#shared/domain/open-problem'
import { isIgnored } from '#shared/domain/open-problem'
import { answerText } from '#shared/messages/answer-text'
import { answerFaultSentence } from '#shared/messages/answer-faults'
import { answerInside } from '#shared/messages/field-names'
import { countText } from '#shared/messages/number-words'
import { quoted } from '#shared/messages/quoted'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { AnswerInput } from './answer-input'
import { EarlierDialog } from './earlier-dialog'
import { IdentityDialog } from './identity-dialog'
import { AddPersonDialog } from './add-person-dialog'

type MendProps = {
  readonly problem: OpenProblem
  /** The problems that ask the same about the same answer, this one among them. */
  readonly alike: readonly OpenProblem[]
}

/** What can be done about a problem where it stands. */
export function MendCell({ problem, alike }: MendProps) {
  const { curator } = useSession()
  if (isIgnored(problem)) {
    return (
      <div className="flex justify-end">
        <Button onPress={() => void curator.listAgain([problem])}>List again</Button>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-end gap-1">
      {problem.mend === null ? null : <MendTool problem={problem} alike={alike} mend={problem.mend} />}
      <Button
        look="quiet"
        label={`Ignore: ${nameOf(problem)}`}
        onPress={() => void curator.ignore([problem])}
      >
        Ignore
      </Button>
    </div>
  )
}

function MendTool({ problem, alike, mend }: MendProps & { readonly mend: Mend }) {
  const { view } = useSession()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  switch (mend.kind) {
    case 'answer':
      return <AnswerTool problem={problem} alike={alike} mend={mend} />
    case 'identity':
      return (
        <>
          <Button onPress={() => setOpen(true)}>Compare…</Button>
          {isOpen ? <IdentityDialog pair={mend} onClose={close} /> : null}
        </>
      )
    case 'earlier':
      return (
        <>
          <Button onPress={() => setOpen(true)}>Compare…</Button>
          {isOpen ? <EarlierDialog problem={problem} earlier={mend.earlier} onClose={close} /> : null}
        </>
      )
    case 'add-person':
      return (
        <>
          <Button onPress={() => setOpen(true)}>Add by hand…</Button>
          {isOpen ? <AddPersonDialog role={problem.role} problem={problem} onClose={close} /> : null}
        </>
      )
    case 'look-at-column':
      return <Button onPress={() => view.openPeopleTab('columns')}>Look at the columns</Button>
  }
}

type AnswerMend = Mend & { readonly kind: 'answer' }

/** The proposed answer for one click, and a place for another. */
function AnswerTool({ problem, alike, mend }: MendProps & { readonly mend: AnswerMend }) {
  const { curator } = useSession()
  const [isTyping, setTyping] = useState(false)
  const { about } = problem
  if (about === null) return null
  const { name, proposal } = mend
  if (isTyping)
    return <AnswerForm problem={problem} alike={alike} name={name} onClose={() => setTyping(false)} />
  const text = proposal === null ? '' : answerText(proposal)
  return (
    <>
      {proposal === null || text === '' ? null : (
        <Button
          label={`Take ${text} for ${nameOf(problem)}`}
          onPress={() => void curator.repair([{ ...about, answer: proposal }])}
        >
          <span className="max-w-36 truncate">Take {name.field === 'capacity' ? text : quoted(text)}</span>
        </Button>
      )}
      <Button
        look={proposal === null ? 'plain' : 'quiet'}
        label={`${proposal === null ? 'Fill in the' : 'Other'} ${answerInside(name)} of ${nameOf(problem)}`}
        onPress={() => setTyping(true)}
      >
        {proposal === null ? 'Fill in…' : 'Other…'}
      </Button>
    </>
  )
}

function AnswerForm({
  problem,
  alike,
  name,
  onClose
}: MendProps & {
  readonly name: AnswerMend['name']
  readonly onClose: () => void
}) {
  const { curator, readAnswer } = useSession()
  const [value, setValue] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const save = async (problems: readonly OpenProblem[]) => {
    const read = readAnswer(name, value)
    if (!read.ok) {
      setFault(answerFaultSentence(read.error))
      return
    }
    const { value: answer } = read
    const repairs = problems.flatMap(({ about }) => (about === null ? [] : [{ ...about, answer }]))
    if (await curator.repair(repairs)) onClose()
  }
  return (
    <>
      <div className="min-w-40 flex-1">
        <AnswerInput
          name={name}
          whose={nameOf(problem)}
          value={value}
          onChange={(text) => {
            setValue(text)
            setFault(null)
          }}
          fault={fault}
          isBare
          isFocused
          onEnter={() => void save([problem])}
          onEscape={onClose}
        />
      </div>
      <Button isDisabled={value.trim() === ''} onPress={() => void save([problem])}>
        Save
      </Button>
      {alike.length < 2 ? null : (
        <Button
          isDisabled={value.trim() === ''}
          label={`Save for all ${countText(alike.length, 'row')} that say the same`}
          onPress={() => void save(alike)}
        >
          Save for all {groupDigits(alike.length)} alike
        </Button>
      )}
    </>
  )
}

function nameOf({ about, problem }: OpenProblem): string {
  const { row, sheet } = problem.source
  return row === null ? sheet : `row ${row}${about === null ? '' : ` of the ${about.role}s`}`
}
