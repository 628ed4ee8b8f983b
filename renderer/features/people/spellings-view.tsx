import { useState } from 'react'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import type { ClusterReason, SpellingCluster } from '#shared/domain/spelling'
import { groupDigits } from '#shared/lib/group-digits'
import { countText } from '#shared/messages/number-words'
import { useSession } from '../../state/session'
import { useSpellings } from '../../state/use-spellings'
import { Button } from '../../ui/button'
import { FieldBox } from '../../ui/field-box'
import { Segments } from '../../ui/segments'
import { Working } from '../../ui/working'
import { AliasTable } from './alias-table'

/** Which spellings may mean one thing, and the names that count for those that were merged. */
export function SpellingsView({ filter }: { readonly filter: string }) {
  const [table, setTable] = useState<SpellingTable>('institutions')
  const { uses, clusters } = useSpellings(table)
  return (
    <>
      <div className="flex items-center gap-3">
        <Segments<SpellingTable>
          label="Spellings of"
          chosen={table}
          onChoose={setTable}
          items={[
            { id: 'institutions', name: 'Institutions' },
            { id: 'areas', name: 'Areas' }
          ]}
        />
        <span className="text-muted">
          {countText(uses.length, 'spelling')}
          {clusters === null ? '' : `, ${countText(clusters.length, 'group')} that may be one`}
        </span>
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-2 gap-2 max-[1099px]:grid-cols-1 max-[1099px]:grid-rows-2">
        <section
          aria-label="May be one"
          className="min-h-0 overflow-auto rounded-large border border-line bg-surface"
        >
          {clusters === null ? (
            <div className="grid h-full place-content-center text-muted">
              <Working text="Comparing the spellings…" />
            </div>
          ) : clusters.length === 0 ? (
            <p className="p-4 text-muted">No two spellings look like one thing.</p>
          ) : (
            <ul>
              {clusters
                .filter(({ uses }) => fits(uses, filter))
                .map((cluster) => (
                  <ClusterItem key={cluster.uses.map(({ spelling }) => spelling).join('\n')} {...cluster} />
                ))}
            </ul>
          )}
        </section>
        <AliasTable key={table} table={table} filter={filter} />
      </div>
    </>
  )
}

const reasonTexts: Readonly<Record<ClusterReason, string>> = {
  'same-words': 'the same words',
  acronym: 'initials of the other',
  'same-domain': 'people of both under one mail domain',
  alike: 'nearly the same letters'
}

function fits(uses: SpellingCluster['uses'], filter: string): boolean {
  return uses.some(({ spelling }) => spelling.toLowerCase().includes(filter.toLowerCase()))
}

/** Spellings that may mean one thing: merged into a name, or kept apart. */
function ClusterItem({ table, uses, reasons }: SpellingCluster) {
  const { curator } = useSession()
  const [name, setName] = useState(uses[0]?.spelling ?? '')
  const spellings = uses.map(({ spelling }) => spelling)
  const merge = () =>
    curator.perform({
      kind: 'aliases-set',
      table,
      aliases: spellings.map((spelling) => ({ spelling, name: name.trim() }))
    })
  return (
    <li className="flex flex-col gap-2 border-b border-line-soft px-3 py-2 last:border-0">
      <div className="flex flex-wrap gap-1">
        {uses.map(({ spelling, count }) => (
          <Button key={spelling} label={`Name it ${spelling}`} onPress={() => setName(spelling)}>
            <span className="max-w-72 truncate">{spelling}</span>
            <span className="text-small text-muted">{groupDigits(count)}</span>
          </Button>
        ))}
      </div>
      <div className="text-small text-muted">
        Because: {reasons.map((reason) => reasonTexts[reason]).join(', ')}
      </div>
      <div className="flex items-center gap-2">
        <FieldBox
          label="Name that counts"
          value={name}
          onChange={setName}
          isBare
          onEnter={() => void merge()}
        />
        <Button isDisabled={name.trim() === ''} onPress={() => void merge()}>
          Merge
        </Button>
        <Button
          look="quiet"
          onPress={() => void curator.perform({ kind: 'spellings-kept-apart', table, spellings })}
        >
          Not the same
        </Button>
      </div>
    </li>
  )
}
