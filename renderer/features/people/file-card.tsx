import { FileSpreadsheet, Upload } from 'lucide-react'
import type { Desk } from '#shared/domain/desk'
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
  const { desk, imports } = useSession()
  const status = useStoreState(imports, (now) => now[role])
  const isEmpty = useStoreState(desk, ({ edition }) => edition === 'none')
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
  const { desk, registrations } = useSession()
  const file = useStoreState(desk, ({ files }) => files[role])
  const registered = useStoreState(registrations, (now) => now)
  const title = role === 'mentor' ? 'Mentors' : 'Mentees'
  if (file === null) {
    return (
      <>
        <div className="font-bold">{title}</div>
        <div className="truncate text-muted">Drop a spreadsheet here</div>
      </>
    )
  }
  const people = registered.kind === 'read' ? registered.pool[`${role}s`] : null
  const counts = people === null ? 'Not used yet' : countText(people.length, nouns[role])
  const places =
    role === 'mentor' && registered.kind === 'read'
      ? ` · ${countText(sumPlaces(registered.pool.mentors), 'place')}`
      : ''
  return (
    <>
      <div className="truncate font-bold">{file.name}</div>
      <div className="truncate text-muted">
        {counts}
        {places}
      </div>
    </>
  )
}

function ImportButton({ side: role }: { readonly side: Role }) {
  const { desk, imports, info } = useSession()
  const keys = keyNames(info.platform)
  const isNext = useStoreState(desk, ({ files }) => nextRole(files) === role)
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

/** Whose file is to be imported next: mentors register first. */
function nextRole(files: Desk['files']): Role | null {
  if (files.mentor === null) return 'mentor'
  return files.mentee === null ? 'mentee' : null
}

function sumPlaces(mentors: readonly { readonly places: number }[]): number {
  return mentors.reduce((sum, { places }) => sum + places, 0)
}
