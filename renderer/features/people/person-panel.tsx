import { type ReactNode, useMemo } from 'react'
import { findPerson } from '#shared/domain/journal/people'
import type { Participant } from '#shared/domain/participant'
import { isAddedByHand } from '#shared/domain/registration'
import { participationName, sectorName, stageName } from '#shared/messages/answer-names'
import { personName } from '#shared/messages/person-name'
import type { Selection } from '../../state/view-store'
import { useSession, useStoreState } from '../../state/session'
import { type FactLine, Facts } from '../../ui/facts'
import { PanelSection, SidePanel } from '../../ui/side-panel'
import { TagList } from '../../ui/tag-list'
import { PersonMending } from './person-mending'
import { placeText } from './person-text'

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
      subtitle={placeText(person)}
      onClose={view.closePanel}
    >
      <PersonMending key={id} person={{ role, id }} />
      {notes}
      <PanelSection title="Registration">
        <Facts lines={registrationLines(person)} />
      </PanelSection>
      <Tags title="Areas" texts={areas} />
      <Tags title="Goals" texts={goals} />
      <Prose title="Statement" text={text} />
      <Prose title="Comments" text={comments} />
      {custom.length === 0 ? null : (
        <PanelSection title="Other answers">
          <Facts lines={custom.map(({ heading, text }) => ({ name: heading, value: text }))} />
        </PanelSection>
      )}
      <PanelSection title="Source">
        <p className="wrap-anywhere text-muted">
          {isAddedByHand(source)
            ? 'Added by hand.'
            : `Row ${source.row} of sheet “${source.sheet}” in ${source.file}`}
        </p>
      </PanelSection>
    </SidePanel>
  )
}

function registrationLines(person: Participant): readonly FactLine[] {
  const { email, stage, sector, timeZone, languages, participation, wishes } = person
  const lines: readonly (readonly [string, string | null])[] = [
    ['E-mail', email],
    ['Stage', stage === null ? null : stageName(stage)],
    ['Sector', sector === null ? null : sectorName(sector)],
    ['Time zone', timeZone],
    ['Languages', languages.join(', ') || null],
    ['Taking part', participation === null ? null : participationName(participation)],
    [person.role === 'mentor' ? 'Places' : 'Mentors wanted', loadText(person)],
    ['Wishes', wishes.people.join(', ') || null],
    ['Sectors sought', wishes.sectors.map(sectorName).join(', ') || null],
    ['Not with', wishes.avoided.join(', ') || null]
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

function loadText(person: Participant): string {
  if (person.role === 'mentee') return String(person.demand)
  return person.minimumLoad === 0 ? String(person.places) : `${person.places}, at least ${person.minimumLoad}`
}

function Tags({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <PanelSection title={title}>
      <TagList texts={[...new Set(texts)]} />
    </PanelSection>
  )
}

function Prose({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <PanelSection title={title}>
      <p className="wrap-anywhere whitespace-pre-line">{text}</p>
    </PanelSection>
  )
}
