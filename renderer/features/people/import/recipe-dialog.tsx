import { useRef, useState } from 'react'
import { countText } from '#shared/messages/number-words'
import { recipeFaultSentence } from '#shared/messages/recipe-faults'
import type { RecipeFile } from '../../../state/recipe-store'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { PanelSection } from '../../../ui/side-panel'

/** Saves what the columns of a file mean, and keeps the recipes that were saved before. */
export function RecipeDialog({
  file,
  suggestedName,
  onClose
}: {
  readonly file: RecipeFile
  readonly suggestedName: string
  readonly onClose: () => void
}) {
  const { recipes } = useSession()
  const saved = useStoreState(recipes, (now) => now.recipes)
  const [name, setName] = useState(suggestedName)
  const [fault, setFault] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const save = () => {
    recipes.save(name.trim(), file)
    onClose()
  }
  const add = async (given: File | undefined) => {
    if (given === undefined) return
    const added = recipes.add(given.name, await given.text())
    setFault(added.ok ? null : recipeFaultSentence(given.name, added.error))
  }
  return (
    <Dialog title="Recipes" onClose={onClose} actions={<Button onPress={onClose}>Close</Button>}>
      <p className="text-muted">
        A recipe keeps where the headings of a form stand and what its columns mean, and is offered again for
        a file of the same shape. It holds headings, nobody’s answers.
      </p>
      <PanelSection title="Save these columns">
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') save()
          }}
        >
          <input
            aria-label="Name of the recipe"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
            className="h-7 min-w-0 flex-1 rounded border border-control bg-surface px-2"
          />
          <Button look="primary" isDisabled={name.trim() === ''} onPress={save}>
            Save {countText(file.columns.length, 'column')}
          </Button>
        </form>
      </PanelSection>
      <PanelSection title="Saved recipes">
        {saved.length === 0 ? <p className="text-muted">No recipe is saved yet.</p> : null}
        <ul aria-label="Saved recipes" className="flex flex-col">
          {saved.map((recipe) => (
            <li key={recipe.name} className="flex items-center gap-2 border-b border-line-soft py-1">
              <span className="min-w-0 flex-1 truncate">{recipe.name}</span>
              <span className="text-muted">{countText(recipe.columns.length, 'column')}</span>
              <Button label={`Export ${recipe.name}`} onPress={() => void recipes.write(recipe)}>
                Export…
              </Button>
              <Button
                look="quiet"
                label={`Remove ${recipe.name}`}
                onPress={() => recipes.remove(recipe.name)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
        <div className="mt-2">
          <input
            ref={input}
            type="file"
            aria-label="Recipe file"
            accept=".json"
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => {
              void add(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button onPress={() => input.current?.click()}>Add from a file…</Button>
        </div>
      </PanelSection>
      {fault === null ? null : <Notice tone="stop">{fault}</Notice>}
    </Dialog>
  )
}
