import { countText } from '#shared/messages/number-words'
import { inQuotes } from '#shared/messages/quoted'
import type { RecipeFile } from '../../../state/recipe-store'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

/** Offers the columns of a recipe whose shape the file has, while they differ from how it is read. */
export function RecipeNotice({ file }: { readonly file: RecipeFile }) {
  const { imports, recipes } = useSession()
  useStoreState(recipes, (now) => now.recipes)
  const found = recipes.findFor(file)
  if (found === null) return null
  if (found.kind === 'headers') {
    const { recipe, headers } = found
    return (
      <Notice
        tone="info"
        actions={<Button onPress={() => void imports.useHeaders(headers)}>Read its headings there</Button>}
      >
        {inQuotes(recipe.name)} finds its headings in another row of this file
        {headers.length === 1 ? `: row ${headers[0]?.row ?? ''}` : ''}.
      </Notice>
    )
  }
  const { recipe, fit, changes } = found
  return (
    <Notice
      tone="info"
      actions={<Button onPress={() => void imports.useColumns(changes)}>Use its columns</Button>}
    >
      {fit.kind === 'same'
        ? `This file has the shape of ${inQuotes(recipe.name)}.`
        : `This file is much like ${inQuotes(recipe.name)}: ${countText(fit.added.length, 'question is new', 'questions are new')}, ${countText(fit.missing.length, 'is missing', 'are missing')}.`}{' '}
      It reads {countText(changes.length, 'column')} otherwise.
    </Notice>
  )
}
