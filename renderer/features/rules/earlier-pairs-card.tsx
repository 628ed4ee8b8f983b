import { type ReactNode, useState } from 'react'
import type { EarlierPairs } from '#shared/domain/earlier-pairs'
import type { ImportedPairs } from '#shared/domain/journal/scoring-entry'
import { compareText } from '#shared/lib/compare'
import { ruleName } from '#shared/messages/criterion-names'
import { earlierPairsSentence, leftOutSentence } from '#shared/messages/earlier-pairs-words'
import { countText } from '#shared/messages/number-words'
import { inQuotes } from '#shared/messages/quoted'
import { scoresFailureSentence } from '#shared/messages/scores-failures'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FieldBox } from '../../ui/field-box'
import { FileButton } from '../../ui/file-button'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'
import { spreadsheets } from './spreadsheets'

/** Who were a pair in earlier editions, by edition, each with its file and a way to take it out. */
export function EarlierPairsCard() {
  const { earlierPairs } = useSession()
  const { facts } = useEdition().edition
  const known = [...facts.earlier.values()].sort((a, b) => compareText(b.edition, a.edition))
  return (
    <Card
      title="Pairs of earlier editions"
      note={`Bring an exported workbook, or any table with a column for mentees and one for mentors, by e-mail or name. The rule ${inQuotes(ruleName('earlierPair'))} then concerns them.`}
    >
      <LatestLook />
      <ul>
        {known.map((one) => (
          <EarlierEdition key={one.edition} earlier={one} />
        ))}
      </ul>
      <FileButton accept={spreadsheets} onFile={(given) => void earlierPairs.bring(given)}>
        Bring pairs…
      </FileButton>
    </Card>
  )
}

function EarlierEdition({ earlier: { edition, file, pairs, leftOut } }: { readonly earlier: ImportedPairs }) {
  const { earlierPairs } = useSession()
  const [name, setName] = useState(edition)
  const rename = () => {
    setName(edition)
    void earlierPairs.rename(edition, name)
  }
  return (
    <li className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-soft pb-2">
      <div className="flex w-32">
        <FieldBox
          label={`Name of the edition ${edition}`}
          isBare
          value={name}
          onChange={setName}
          onEnter={rename}
          onLeave={rename}
        />
      </div>
      <div className="min-w-40 flex-1 wrap-anywhere">
        {countText(pairs.length, 'pair')}
        {leftOut === 0 ? '' : `, ${countText(leftOut, 'row')} not matched`}
        <div className="text-small text-muted">{file.name}</div>
      </div>
      {leftOut === 0 ? null : (
        <Button label={`Look again for ${edition}`} onPress={() => void earlierPairs.lookAgain(edition)}>
          Look again
        </Button>
      )}
      <Button label={`Take out the pairs of ${edition}`} onPress={() => void earlierPairs.remove(edition)}>
        Take out
      </Button>
    </li>
  )
}

/** What the file that was looked at last says, with the rows that could not be matched. */
function LatestLook() {
  const now = useStoreState(useSession().earlierPairs, (state) => state)
  switch (now.kind) {
    case 'idle':
      return null
    case 'reading':
      return <Working text="Reading…" />
    case 'failed': {
      const { failure } = now
      const sentence =
        failure.of === 'table'
          ? scoresFailureSentence(failure.fact)
          : spreadsheetFailureSentence(failure.fact)
      return <Said tone="stop">{sentence}</Said>
    }
    case 'file-gone':
      return <Said tone="caution">{now.file} is not kept on this laptop. Bring it again.</Said>
    case 'read':
      return (
        <Said tone={now.found.leftOut.length === 0 ? 'good' : 'info'}>
          {earlierPairsSentence(now.found)}
          <LeftOut found={now.found} />
        </Said>
      )
  }
}

function Said({
  tone,
  children
}: {
  readonly tone: 'stop' | 'caution' | 'good' | 'info'
  readonly children: ReactNode
}) {
  return (
    <div className="mb-2">
      <Notice tone={tone}>{children}</Notice>
    </div>
  )
}

const shown = 200

/** The rows that name somebody who was not found; where somebody may be meant, a person says so. */
function LeftOut({ found: { leftOut } }: { readonly found: EarlierPairs }) {
  const { earlierPairs } = useSession()
  if (leftOut.length === 0) return null
  const open = leftOut.filter(({ maybe }) => maybe !== null)
  const rows = [...open, ...leftOut.filter(({ maybe }) => maybe === null)]
  return (
    <ul className="mt-1 max-h-48 overflow-auto text-small" aria-label="Rows not matched">
      {rows.slice(0, shown).map((row) => (
        <li key={leftOutSentence(row)} className="flex items-center gap-2 py-0.5">
          <span className="min-w-0 flex-1">{leftOutSentence(row)}</span>
          {row.maybe === null ? null : (
            <Button label={`Count row ${row.row} as a pair`} onPress={() => void earlierPairs.count(row)}>
              Count as a pair
            </Button>
          )}
        </li>
      ))}
      {rows.length > shown ? <li>and {rows.length - shown} more</li> : null}
    </ul>
  )
}
