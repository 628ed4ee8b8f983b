import { Printer } from 'lucide-react'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

/** Shows a recovery code: this once, for it is kept nowhere. */
export function CodeDialog({ code }: { readonly code: string }) {
  const { editions } = useSession()
  const name = useStoreState(editions, ({ open }) => open?.name ?? '')
  return (
    <Dialog
      title={`Recovery code of ${name}`}
      onClose={editions.dismiss}
      actions={
        <>
          <Button icon={<Printer size={14} strokeWidth={1.75} aria-hidden />} onPress={() => window.print()}>
            Print…
          </Button>
          <Button look="primary" onPress={editions.dismiss}>
            I have it on paper
          </Button>
        </>
      }
    >
      <output
        aria-label="Recovery code"
        className="rounded border border-line bg-canvas px-4 py-3 text-center text-title font-bold tabular-nums select-text"
      >
        {code}
      </output>
      <p className="text-text">
        Print it or write it down now: it is shown this once and kept nowhere. Keep it away from this laptop.
        Typed in place of the passphrase, it opens the edition.
      </p>
    </Dialog>
  )
}
