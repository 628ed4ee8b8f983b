import { type ReactNode, useMemo, useState } from 'react'
import type { Field } from '#shared/domain/field'
import { findPerson } from '#shared/domain/journal/people'
import type { Participant } from '#shared/domain/participant'
import { isAddedByHand } from '#shared/domain/registration'
import { participationName, sectorName, stageName } from '#shared/messages/answer-names'
import { personName } from '#shared/messages/person-name'
import { inQuotes } from '#shared/messages/quoted'
import type { Selection } from '../../state/view-store'
import { useSession, useStoreState } from '../../state/session'
import { Facts } from '../../ui/facts'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { TagList } from '../../ui/tag-list'
import { PersonMending } from './person-mending'
import { placeText } from './person-text'
import { TraceDialog } from './trace-dialog'
import type { TracedValue } from './traced-value'

type SelectedPerson = Extract<Selection, { readonly kind: 'person' }>

/** One person's answers as they were read. What was told in confidence is not among them. */
export function PersonPanel({
  person: { role, id },
  notes
}: {
  readonly person: SelectedPerson
  readonly notes: ReactNode
}) {
  const { edition, view } = useSession()
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const person = useMemo(() => findPerson(facts, { role, id }), [facts, role, id])
  const [traced, setTraced] = useState<TracedValue | 'row' | null>(null)
  if (person === null) return null
  const { areas, goals, custom, text, comments, source } = person
  return (
    <SidePanel
      label={role === 'mentor' ? 'Mentor' : 'Mentee'}
      title={
        <>
          {personName(person)} <span className="text-list font-normal text-muted">{role}</span>
        </>
      }
      subtitle={
        <Traced
          value={{ name: 'Institution', shown: placeText(person), fields: ['institution', 'country'] }}
          onTrace={setTraced}
        />
      }
      onClose={view.closePanel}
    >
      <PersonMending key={id} person={{ role, id }} />
      {notes}
      <PanelSection title="Registration">
        <Facts
          lines={registrationValues(person).map((value) => ({
            name: value.name,
            value: <Traced value={value} onTrace={setTraced} />
          }))}
        />
      </PanelSection>
      <Tags title="Areas" texts={areas} fields={['areas']} onTrace={setTraced} />
      <Tags title="Goals" texts={goals} fields={['goals', 'topics']} onTrace={setTraced} />
      <Prose title="Statement" text={text} fields={['statement']} onTrace={setTraced} />
      <Prose title="Comments" text={comments} fields={['comments']} onTrace={setTraced} />
      {custom.length === 0 ? null : (
        <PanelSection title="Other answers">
          <Facts
            lines={custom.map(({ heading, column, text }) => ({
              name: heading,
              value: (
                <Traced
                  value={{ name: heading, shown: text, fields: ['custom'], column }}
                  onTrace={setTraced}
                />
              )
            }))}
          />
        </PanelSection>
      )}
      <PanelSection title="Source">
        {isAddedByHand(source) ? (
          <p className="text-muted">Added by hand.</p>
        ) : (
          <button
            type="button"
            onClick={() => setTraced('row')}
            className="cursor-default wrap-anywhere text-start text-muted hover:text-ink hover:underline"
          >
            Row {source.row} of sheet {inQuotes(source.sheet)} in {source.file}
          </button>
        )}
      </PanelSection>
      {traced === null ? null : (
        <TraceDialog
          person={person}
          value={traced === 'row' ? null : traced}
          onClose={() => setTraced(null)}
        />
      )}
    </SidePanel>
  )
}

type TracedLine = readonly [name: string, shown: string | null, fields: readonly Field[]]

function registrationValues(person: Participant): readonly TracedValue[] {
  const { email, stage, sector, timeZone, languages, participation, wishes } = person
  const taking = participation === null ? null : participationName(participation)
  const lines: readonly TracedLine[] = [
    ['Name', person.name, ['name', 'firstName', 'lastName']],
    ['E-mail', email, ['email']],
    ['Stage', stage === null ? null : stageName(stage), ['stage']],
    ['Sector', sector === null ? null : sectorName(sector), ['sector']],
    ['Time zone', timeZone, ['timeZone', 'city']],
    ['Languages', languages.join(', ') || null, ['languages']],
    ['Taking part', taking, ['participation']],
    person.role === 'mentor'
      ? ['Places', loadText(person), ['capacity', 'minimum', 'extra']]
      : ['Mentors wanted', loadText(person), []],
    ['Wishes', wishes.people.join(', ') || null, ['people']],
    ['Sectors sought', wishes.sectors.map(sectorName).join(', ') || null, ['sectorSought']],
    ['Not with', wishes.avoided.join(', ') || null, ['avoided']],
    ['Advisor', person.advisor, ['advisor']]
  ]
  return lines.flatMap(([name, shown, fields]) => (shown === null ? [] : [{ name, shown, fields }]))
}

type Trace = { readonly onTrace: (value: TracedValue) => void }

/** A value that opens into where it comes from. */
function Traced({ value, onTrace }: { readonly value: TracedValue } & Trace) {
  if (value.shown === '' || value.fields.length === 0) return value.shown
  return (
    <button
      type="button"
      onClick={() => onTrace(value)}
      title="Where this comes from"
      className="cursor-default wrap-anywhere whitespace-pre-line text-start hover:underline hover:decoration-dotted"
    >
      {value.shown}
    </button>
  )
}

function loadText(person: Participant): string {
  if (person.role === 'mentee') return String(person.demand)
  const { places, minimumLoad, extra } = person
  const parts = [
    String(places),
    ...(minimumLoad === 0 ? [] : [`at least ${minimumLoad}`]),
    ...(extra === null || extra === 0 ? [] : [`${extra} more if short`])
  ]
  return parts.join(', ')
}

type Section = { readonly title: string; readonly fields: readonly Field[] } & Trace

function Tags({ title, texts, fields, onTrace }: { readonly texts: readonly string[] } & Section) {
  if (texts.length === 0) return null
  return (
    <PanelSection
      title={<SectionTitle title={title} shown={texts.join(', ')} fields={fields} onTrace={onTrace} />}
    >
      <TagList texts={[...new Set(texts)]} />
    </PanelSection>
  )
}

function Prose({ title, text, fields, onTrace }: { readonly text: string } & Section) {
  if (text === '') return null
  return (
    <PanelSection title={<SectionTitle title={title} shown={title} fields={fields} onTrace={onTrace} />}>
      <p className="wrap-anywhere whitespace-pre-line">{text}</p>
    </PanelSection>
  )
}

/** The title of what was answered at length; it opens into where that comes from. */
function SectionTitle({ title, shown, fields, onTrace }: { readonly shown: string } & Section) {
  return (
    <button
      type="button"
      onClick={() => onTrace({ name: title, shown, fields })}
      title="Where this comes from"
      className="cursor-default hover:underline hover:decoration-dotted"
    >
      {title}
    </button>
  )
}
