import type { ColumnProposal } from '#shared/domain/column'
import type { Role } from '#shared/domain/registration'
import { countText } from '#shared/messages/number-words'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

/** Offers the columns of a recipe whose shape the file has, while they differ from how it is read. */
export function RecipeNotice({
  columns,
  role
}: {
  readonly columns: readonly ColumnProposal[]
  readonly role: Role | null
}) {
  const { imports, recipes } = useSession()
  useStoreState(recipes, (now) => now.recipes)
  const found = recipes.findFor(columns, role)
  if (found === null) return null
  const { recipe, fit, changes } = found
  return (
    <Notice
      tone="info"
      actions={<Button onPress={() => void imports.useColumns(changes)}>Use its columns</Button>}
    >
      {fit.kind === 'same'
        ? `This file has the shape of “${recipe.name}”.`
        : `This file is much like “${recipe.name}”: ${countText(fit.added.length, 'question is new', 'questions are new')}, ${countText(fit.missing.length, 'is missing', 'are missing')}.`}{' '}
      It reads {countText(changes.length, 'column')} otherwise.
    </Notice>
  )
}
