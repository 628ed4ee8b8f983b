import type { EditionDates } from '#shared/domain/journal/edition-values'
import { dateNames } from '#shared/messages/edition-words'
import { TextLine } from '../../ui/text-line'

const kinds = ['callForMentors', 'callForMentees', 'matching', 'conference'] as const

/** The dates of an edition, each of which may be left open. */
export function DateFields({
  dates,
  onChange
}: {
  readonly dates: EditionDates
  readonly onChange: (dates: EditionDates) => void
}) {
  return (
    <section aria-label="Dates" className="flex flex-col gap-2">
      <p className="text-muted">The days are for the next steps that Matchdesk shows; each may wait.</p>
      <div className="grid grid-cols-4 gap-3">
        {kinds.map((kind) => (
          <TextLine
            key={kind}
            kind="date"
            label={dateNames[kind]}
            value={dates[kind] ?? ''}
            onChange={(day) => onChange({ ...dates, [kind]: day === '' ? null : day })}
          />
        ))}
      </div>
    </section>
  )
}
