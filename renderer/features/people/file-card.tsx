import { FileSpreadsheet, Upload } from 'lucide-react'
import type { Role } from '#shared/domain/registration'
import { readingStepWords } from '#shared/messages/import-words'
import { countText } from '#shared/messages/number-words'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { keyNames } from '../../state/key-names'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { FileDrop } from '../../ui/file-drop'
import { Notice } from '../../ui/notice'
import { Working } from '../../ui/working'

const nouns: Readonly<Record<Role, string>> = { mentor: 'mentor', mentee: 'mentee' }

/** One role's file: a place to drop it, the dialog, and what is known of the files that were imported. */
export function FileCard({ side: role }: { readonly side: Role }) {
  const { edition, imports } = useSession()
  const status = useStoreState(imports, (now) => now)
  const isEmpty = useStoreState(edition, (now) => now.edition.facts.import.size === 0)
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <FileDrop label={`Drop the ${nouns[role]}s’ file`} onFile={(file) => void imports.drop(role, file)}>
        <div className={`flex items-center gap-3 px-3 ${isEmpty ? 'h-36' : 'h-14'}`}>
          <FileSpreadsheet size={20} strokeWidth={1.5} aria-hidden className="shrink-0 text-muted" />
          <div className="min-w-0 flex-1">
            <FileLines side={role} />
          </div>
          {status.kind === 'reading' && status.side === role ? (
            <Reading text={readingStepWords(status.step)} />
          ) : (
            <ImportButton side={role} />
          )}
        </div>
      </FileDrop>
      {status.kind === 'failed' && status.side === role ? (
        <Notice tone="stop" actions={<Button onPress={imports.cancel}>Dismiss</Button>}>
          {spreadsheetFailureSentence(status.failure)}
        </Notice>
      ) : null}
    </div>
  )
}

/** What is being done with a file, and the way out. */
export function Reading({ text }: { readonly text: string }) {
  const { imports } = useSession()
  return (
    <span className="flex shrink-0 items-center gap-3">
      <Working text={text} />
      <Button onPress={imports.cancel}>Cancel</Button>
    </span>
  )
}

function FileLines({ side: role }: { readonly side: Role }) {
  const { edition } = useSession()
  const files = useStoreState(edition, (now) => now.edition.facts.import.get(role)?.files ?? noFile)
  const pool = useStoreState(edition, (now) => now.pool)
  const [file, ...more] = files
  if (file === undefined) {
    return (
      <>
        <div className="font-bold">{role === 'mentor' ? 'Mentors' : 'Mentees'}</div>
        <div className="truncate text-muted">Drop a spreadsheet here</div>
      </>
    )
  }
  const places = role === 'mentor' ? sumPlaces(pool.mentors) : null
  return (
    <>
      <div className="flex min-w-0 gap-2">
        <span className="truncate font-bold">{file.name}</span>
        {more.length === 0 ? null : (
          <span className="shrink-0 text-muted">and {countText(more.length, 'addition')}</span>
        )}
      </div>
      <div className="truncate text-muted">
        {countText(pool[`${role}s`].length, nouns[role])}
        {places === null ? null : ` · ${countText(places, 'place')}`}
      </div>
    </>
  )
}

const noFile: readonly { readonly name: string }[] = []

function ImportButton({ side: role }: { readonly side: Role }) {
  const { edition, imports, info } = useSession()
  const keys = keyNames(info.platform)
  const imported = useStoreState(edition, (now) => now.edition.facts.import)
  // Mentors register first.
  const isNext = !imported.has(role) && (role === 'mentor' || imported.has('mentor'))
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
