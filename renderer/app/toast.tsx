import { useEffect, useState } from 'react'
import { X } from 'lucide-react'
import { useSession, useStoreState } from '../state/session'
import type { Toast } from '../state/toast-store'
import { Button, IconButton } from '../ui/button'
import { runCommand } from './commands'

/** How long a report stays when nobody looks at it, in milliseconds. */
const lifetime = 8_000

/** Reports the last change over everything else, with the way back. It waits while somebody points at it or is in it. */
export function ToastBar() {
  const { toasts } = useSession()
  const toast = useStoreState(toasts, (now) => now.toast)
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--status-height)+60px)] z-10 flex justify-center px-3">
      <p role="status" className="sr-only">
        {toast?.text}
      </p>
      {toast === null ? null : <Report key={toast.id} toast={toast} />}
    </div>
  )
}

function Report({ toast: { text, offer } }: { readonly toast: Toast }) {
  const session = useSession()
  const [isHeld, setHeld] = useState(false)
  const { dismiss } = session.toasts
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(dismiss, lifetime)
    return () => clearTimeout(timer)
  }, [isHeld, dismiss])
  return (
    <section
      aria-label="Last change"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="appear pointer-events-auto flex max-w-160 min-w-0 items-center gap-2 rounded-large border border-line bg-raised py-1.5 ps-4 pe-1.5 shadow-floating"
    >
      <span className="line-clamp-2 min-w-0 wrap-anywhere">{text}</span>
      {offer === null ? null : (
        <Button onPress={() => runCommand(session, offer)}>{offer === 'undo' ? 'Undo' : 'Redo'}</Button>
      )}
      <IconButton label="Close the report" onPress={dismiss}>
        <X size={14} strokeWidth={2} aria-hidden />
      </IconButton>
    </section>
  )
}
