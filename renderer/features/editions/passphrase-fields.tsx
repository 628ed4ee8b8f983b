import { RefreshCw } from 'lucide-react'
import type { PassphraseChoice } from '../../state/use-passphrase-choice'
import { Button } from '../../ui/button'
import { RadioList } from '../../ui/radio-list'
import { TextLine } from '../../ui/text-line'

/** The choice between six offered words and a passphrase of the person's own. */
export function PassphraseFields({ choice }: { readonly choice: PassphraseChoice }) {
  return (
    <section aria-label="Passphrase" className="flex flex-col gap-2">
      <h3 className="font-bold">Passphrase</h3>
      <RadioList
        label="Passphrase"
        lines={[
          { id: 'words', name: 'Six random words', description: 'Nobody can guess them. Write them down.' },
          { id: 'own', name: 'My own', description: 'A long one, such as a sentence only you would say.' }
        ]}
        chosen={choice.way}
        onChoose={choice.choose}
      />
      {choice.way === 'words' ? <OfferedWords choice={choice} /> : <OwnPassphrase choice={choice} />}
    </section>
  )
}

function OfferedWords({ choice: { words, wordsFault, drawWords } }: { readonly choice: PassphraseChoice }) {
  return (
    <div className="flex items-center gap-2 rounded border border-line bg-canvas py-2 ps-3 pe-2">
      <output
        aria-label="Offered passphrase"
        className={`min-h-6 min-w-0 flex-1 text-text wrap-anywhere ${wordsFault === null ? 'font-bold select-text' : 'text-stop'}`}
      >
        {wordsFault ?? words}
      </output>
      <Button look="quiet" icon={<RefreshCw size={14} strokeWidth={1.75} aria-hidden />} onPress={drawWords}>
        {wordsFault === null ? 'Other words' : 'Try again'}
      </Button>
    </div>
  )
}

function OwnPassphrase({ choice }: { readonly choice: PassphraseChoice }) {
  const { own, again, typeOwn, typeAgain, fault } = choice
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <TextLine
        label="Your passphrase"
        kind="password"
        value={own}
        onChange={typeOwn}
        fault={fault}
        hasFocus
      />
      <TextLine label="Once more" kind="password" value={again} onChange={typeAgain} />
    </div>
  )
}
