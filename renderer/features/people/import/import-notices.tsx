import type { Role } from '#shared/domain/registration'
import { registrationsFailureSentence } from '#shared/messages/registrations-failures'
import { spreadsheetFailureSentence } from '#shared/messages/spreadsheet-failures'
import { filesOf } from '../../../state/import-plan'
import { isInEdition, otherRoleOf, type Preview, rolesOf } from '../../../state/import-preview'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

const sides: Readonly<Record<Role, string>> = { mentor: 'mentors', mentee: 'mentees' }

/** What a person should know or say before a file is imported, each with the way on. */
export function ImportNotices({ preview }: { readonly preview: Preview }) {
  const { edition } = useSession()
  const kind = useStoreState(edition, (now) => now.kind)
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const isThere = kind === 'own' && isInEdition(filesOf(facts), preview)
  return (
    <>
      <RoleNotice preview={preview} />
      {preview.failure === null ? null : <FailureNotice preview={preview} failure={preview.failure} />}
      {kind === 'sample' ? (
        <Notice tone="info">The sample makes way: a new edition begins with this file.</Notice>
      ) : null}
      {isThere ? (
        <Notice tone="info">
          This very file is in the edition already.{preview.gone.size === 0 ? ' Nothing would change.' : ''}
        </Notice>
      ) : (
        <AgeNotice preview={preview} />
      )}
      <AdditionsNotice preview={preview} />
    </>
  )
}

/** Whom a file lists when it does not say so, or says something else than the place it was dropped on. */
function RoleNotice({ preview }: { readonly preview: Preview }) {
  const { imports } = useSession()
  const { listing, side, file, failure } = preview
  const other = otherRoleOf(preview)
  if (listing === null) {
    const { proposed } = file.roles
    return (
      <Notice tone="caution">
        Nothing in {file.name} says whether it lists mentors or mentees.{' '}
        {proposed === null ? '' : `By its questions they seem to be ${sides[proposed]}. `}
        Say it above.
      </Notice>
    )
  }
  if (listing === 'both' && side !== null)
    return (
      <Notice tone="info">
        {file.name} lists mentors and mentees. Both sides are filled from it; choose one above to leave the
        other out.
      </Notice>
    )
  if (other === null || listing === 'both' || failure !== null) return null
  return (
    <Notice
      tone="caution"
      actions={<Button onPress={() => void imports.setListing(other)}>Use it for {sides[other]}</Button>}
    >
      {file.name} says that it lists {sides[other]}; it is looked at as {sides[listing]}.
    </Notice>
  )
}

function FailureNotice({
  preview,
  failure
}: {
  readonly preview: Preview
  readonly failure: NonNullable<Preview['failure']>
}) {
  const { imports } = useSession()
  const other =
    failure.of === 'registrations' && failure.fact.kind === 'swapped' ? otherRoleOf(preview) : null
  return (
    <Notice
      tone="stop"
      actions={
        other === null ? undefined : (
          <Button look="primary" onPress={() => void imports.setListing(other)}>
            Use it for {sides[other]}
          </Button>
        )
      }
    >
      {failure.of === 'registrations'
        ? registrationsFailureSentence(failure.fact)
        : spreadsheetFailureSentence(failure.fact)}
    </Notice>
  )
}

function AgeNotice({ preview: { plan, listing } }: { readonly preview: Preview }) {
  const roles = rolesOf(listing)
  const isOlder = plan?.differences.some((side) => roles.includes(side.role) && side.isOlder) ?? false
  if (!isOlder) return null
  return (
    <Notice tone="caution">
      This file looks older than what is in the edition: its latest registration was made earlier.
    </Notice>
  )
}

/** A whole list that has nobody in common with the edition is likely none. */
function AdditionsNotice({ preview: { plan, extent } }: { readonly preview: Preview }) {
  const { imports } = useSession()
  const isStrange = plan?.differences.some(
    ({ people, absent, returned, unchanged }) =>
      absent.length > 0 && returned.length + unchanged === 0 && people.every(({ change }) => change === 'new')
  )
  if (extent === 'additions' || isStrange !== true) return null
  return (
    <Notice
      tone="caution"
      actions={<Button onPress={() => void imports.setExtent('additions')}>Take it as additions</Button>}
    >
      Nobody who is in the edition is in this file. It may be additions rather than the whole list.
    </Notice>
  )
}
