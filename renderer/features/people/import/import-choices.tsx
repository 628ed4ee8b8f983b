import { textDelimiters, textEncodings } from '#shared/domain/sheet'
import { delimiterName } from '#shared/messages/import-words'
import { filesOf } from '../../../state/import-plan'
import { type Listing, type Preview, rolesOf } from '../../../state/import-preview'
import { useSession, useStoreState } from '../../../state/session'
import { ChoiceList } from '../../../ui/choice-list'
import { Segments } from '../../../ui/segments'

const encodings = textEncodings.map((encoding) => ({ id: encoding, name: encoding }))
const delimiters = textDelimiters.map((delimiter) => ({ id: delimiter, name: delimiterName(delimiter) }))
const listings: Readonly<Record<Listing, string>> = { mentor: 'Mentors', mentee: 'Mentees', both: 'Both' }

/** What a person says of a file: whom it lists, whether it is everybody, how a text is written. */
export function ImportChoices({ preview }: { readonly preview: Preview }) {
  const { edition, imports } = useSession()
  const { file, listing, extent } = preview
  const hasBefore = useStoreState(edition, ({ kind, edition: { facts } }) => {
    const sides = filesOf(facts)
    return kind === 'own' && rolesOf(listing).some((role) => sides[role].length > 0)
  })
  const offered: readonly Listing[] =
    file.roles.told.length > 1 ? ['mentor', 'mentee', 'both'] : ['mentor', 'mentee']
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-2">
      <Choice name="It lists">
        <Segments<Listing | 'ask'>
          label="Whom the file lists"
          chosen={listing ?? 'ask'}
          onChoose={(chosen) => {
            if (chosen !== 'ask') void imports.setListing(chosen)
          }}
          items={offered.map((id) => ({ id, name: listings[id] }))}
        />
      </Choice>
      {hasBefore ? (
        <Choice name="as">
          <Segments
            label="Whether the file is everybody"
            chosen={extent}
            onChoose={(chosen) => void imports.setExtent(chosen)}
            items={[
              { id: 'whole', name: 'The whole list' },
              { id: 'additions', name: 'Additions' }
            ]}
          />
        </Choice>
      ) : null}
      {file.encoding === null || file.delimiter === null ? null : (
        <>
          <Choice name="written in">
            <ChoiceList
              label="Encoding"
              choices={encodings}
              chosen={file.encoding}
              onChoose={(encoding) => void imports.setDialect({ encoding })}
            />
          </Choice>
          <Choice name="columns parted by">
            <ChoiceList
              label="Delimiter"
              choices={delimiters}
              chosen={file.delimiter}
              onChoose={(delimiter) => void imports.setDialect({ delimiter })}
            />
          </Choice>
        </>
      )}
    </div>
  )
}

function Choice({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex items-center gap-2">
      <span className="text-muted">{name}</span>
      {children}
    </div>
  )
}
