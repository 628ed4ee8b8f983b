import { FileSpreadsheet, Upload } from 'lucide-react'
import { noFiles } from '#shared/domain/imported-files'
import type { Role } from '#shared/domain/registration'
import { countText } from '#shared/messages/number-words'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { keyNames } from '../../state/key-names'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { FileDrop } from '../../ui/file-drop'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

const nouns: Readonly<Record<Role, string>> = { mentor: 'mentor', mentee: 'mentee' }

/** One role's file: a place to drop it, the dialog, and what is known of the file that was imported. */
export function FileCard({ side: role }: { readonly side: Role }) {
  const { edition, imports, registrations } = useSession()
  const status = useStoreState(imports, (now) => now[role])
  const isWaiting = useStoreState(registrations, ({ waiting }) => waiting !== null)
  const hasPeople = useStoreState(edition, (now) => now.edition.facts.import.size > 0)
  const isEmpty = !hasPeople && !isWaiting
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <FileDrop label={`Drop the ${nouns[role]}s’ file`} onFile={(file) => void imports.drop(role, file)}>
        <div className={`flex items-center gap-3 px-3 ${isEmpty ? 'h-36' : 'h-14'}`}>
          <FileSpreadsheet size={20} strokeWidth={1.5} aria-hidden className="shrink-0 text-muted" />
          <div className="min-w-0 flex-1">
            <FileLines side={role} />
          </div>
          {status.kind === 'reading' ? <Working text="Reading…" /> : <ImportButton side={role} />}
        </div>
      </FileDrop>
      {status.kind === 'failed' ? (
        <Notice tone="stop" actions={<Button onPress={() => imports.dismiss(role)}>Dismiss</Button>}>
          {spreadsheetFailureSentence(status.failure)}
        </Notice>
      ) : null}
    </div>
  )
}

function FileLines({ side: role }: { readonly side: Role }) {
  const { edition, registrations } = useSession()
  const brought = useStoreState(registrations, (now) => now.waiting?.files[role] ?? null)
  const imported = useStoreState(edition, (now) => now.edition.facts.import.get(role)?.files[0] ?? null)
  const pool = useStoreState(edition, (now) => now.pool)
  const waiting = brought?.sha256 === imported?.sha256 ? null : brought
  const file = waiting ?? imported
  const title = role === 'mentor' ? 'Mentors' : 'Mentees'
  if (file === null) {
    return (
      <>
        <div className="font-bold">{title}</div>
        <div className="truncate text-muted">Drop a spreadsheet here</div>
      </>
    )
  }
  const counts = waiting === null ? countText(pool[`${role}s`].length, nouns[role]) : 'Not used yet'
  const places = role === 'mentor' && waiting === null ? sumPlaces(pool.mentors) : null
  return (
    <>
      <div className="truncate font-bold">{file.name}</div>
      <div className="truncate text-muted">
        {counts}
        {places === null ? null : ` · ${countText(places, 'place')}`}
      </div>
    </>
  )
}

function ImportButton({ side: role }: { readonly side: Role }) {
  const { edition, imports, registrations, info } = useSession()
  const keys = keyNames(info.platform)
  const imported = useStoreState(edition, (now) => now.edition.facts.import)
  const waiting = useStoreState(registrations, (now) => now.waiting?.files ?? noFiles)
  const has = (side: Role) => imported.has(side) || waiting[side] !== null
  // Mentors register first.
  const isNext = !has(role) && (role === 'mentor' || has('mentor'))
  return (
    <Button
      look={isNext ? 'primary' : 'plain'}
      icon={<Upload size={14} strokeWidth={2} aria-hidden />}
      keys={keys[`import-${role}s`]}
      onPress={() => void imports.choose(role)}
    >
      <span>
        Import<span className="@max-[340px]:sr-only"> {nouns[role]}s</span>…
      </span>
    </Button>
  )
}

function sumPlaces(mentors: readonly { readonly places: number }[]): number {
  return mentors.reduce((sum, { places }) => sum + places, 0)
}
