import { useMemo, useState } from 'react'
import type { Offer, Readiness, Stranded, SupplyLine } from '#shared/domain/readiness'
import { personName } from '#shared/messages/person-name'
import { offersSentence, readinessSentence, strandedSentence } from '#shared/messages/readiness-words'
import { useSession, useStoreState } from '../../state/session'
import { useReadiness } from '../../state/use-readiness'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { Meter } from '../../ui/meter'
import { Notice } from '../../ui/notice'
import { Segments } from '../../ui/segments'
import type { TableColumn } from '../../ui/table-column'
import { Working } from '../../ui/working'

type View = 'areas' | 'goals' | 'zones' | 'stranded'

/** Whether there is enough of what mentees ask for, before anything is matched. */
export function ReadinessView({ filter }: { readonly filter: string }) {
  const { scores } = useSession()
  const readiness = useReadiness()
  const { hasStopped } = useStoreState(scores.trouble, (now) => now)
  if (readiness === null && hasStopped)
    return (
      <Notice tone="stop" actions={<Button onPress={scores.again}>Score again</Button>}>
        The pairs could not be scored: what does it stopped. Nothing that you did is lost.
      </Notice>
    )
  if (readiness === null) return <Working text="Scoring every pair…" />
  return <Supply readiness={readiness} filter={filter} />
}

function Supply({ readiness, filter }: { readonly readiness: Readiness; readonly filter: string }) {
  const { view } = useSession()
  const [open, setOpen] = useState<View>('areas')
  const { places, wanted, stranded, offers } = readiness
  const isShort = stranded.length > 0 || places < wanted
  return (
    <>
      <Notice tone={isShort ? 'caution' : 'good'}>{readinessSentence(readiness)}</Notice>
      {offers.length === 0 || places >= wanted ? null : <OffersNotice offers={offers} />}
      <div className="flex shrink-0">
        <Segments<View>
          label="Places and mentees"
          chosen={open}
          onChoose={setOpen}
          items={[
            { id: 'areas', name: 'By area', count: readiness.areas.length },
            { id: 'goals', name: 'By goal', count: readiness.goals.length },
            { id: 'zones', name: 'By time zone', count: readiness.zones.length },
            { id: 'stranded', name: 'No candidate', count: stranded.length }
          ]}
        />
      </div>
      {open === 'stranded' ? (
        <DataTable
          label="Mentees without a candidate"
          columns={strandedColumns}
          rows={stranded}
          rowId={({ mentee }) => mentee.id}
          filter={filter}
          onSelect={(id) => view.select({ kind: 'person', role: 'mentee', id })}
          emptyText="Every mentee has a candidate."
        />
      ) : (
        <SupplyTable key={open} lines={readiness[open]} filter={filter} />
      )}
    </>
  )
}

/** Nothing that was offered only in need counts by itself: a person takes it, for all who offered. */
function OffersNotice({ offers }: { readonly offers: readonly Offer[] }) {
  const { curator } = useSession()
  const take = () =>
    curator.repair(
      offers.map(({ mentor: { role, id, places }, extra }) => ({
        role,
        id,
        answer: { field: 'capacity', value: places + extra }
      }))
    )
  return (
    <Notice tone="info" actions={<Button onPress={() => void take()}>Take what they offered</Button>}>
      {offersSentence(offers)}
    </Notice>
  )
}

function SupplyTable({ lines, filter }: { readonly lines: readonly SupplyLine[]; readonly filter: string }) {
  const most = lines.reduce((max, { mentees, places }) => Math.max(max, mentees, places), 1)
  const columns = useMemo(() => toColumns(most), [most])
  return (
    <DataTable
      label="Places against mentees"
      columns={columns}
      rows={lines}
      rowId={({ name }) => name}
      filter={filter}
      emptyText="Nobody answered this question."
    />
  )
}

const strandedColumns: readonly TableColumn<Stranded>[] = [
  { id: 'mentee', heading: 'Mentee', value: ({ mentee }) => personName(mentee), width: 'minmax(120px, 1fr)' },
  {
    id: 'why',
    heading: 'Which rules left nobody',
    value: strandedSentence,
    width: 'minmax(200px, 3fr)',
    isWrapped: true
  }
]

function toColumns(most: number): readonly TableColumn<SupplyLine>[] {
  return [
    { id: 'name', heading: 'What', value: ({ name }) => name, width: 'minmax(160px, 1.4fr)' },
    { id: 'mentees', heading: 'Mentees', value: ({ mentees }) => mentees, width: '84px', align: 'end' },
    { id: 'places', heading: 'Places', value: ({ places }) => places, width: '84px', align: 'end' },
    {
      id: 'missing',
      heading: 'Missing',
      value: ({ mentees, places }) => Math.max(0, mentees - places),
      cell: ({ mentees, places }) => (mentees > places ? mentees - places : '–'),
      width: '84px',
      align: 'end'
    },
    {
      id: 'bars',
      heading: 'Mentees above, places below',
      value: () => null,
      cell: (line) => (
        <span className="flex flex-col gap-0.5">
          <Meter share={line.mentees / most} />
          <Meter share={line.places / most} tone="muted" />
        </span>
      ),
      width: 'minmax(120px, 2fr)',
      isSortable: false,
      hideBelow: 520
    }
  ]
}
