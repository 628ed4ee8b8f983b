import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

/** A question over the window; Escape and a click beside it leave it. `actions` stand at the foot, the main one last. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  width = 'usual'
}: {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly width?: 'usual' | 'wide'
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className="appear fixed inset-0 z-10 flex items-center justify-center bg-veil p-6 print:static print:block print:bg-transparent"
    >
      <Modal
        className={`flex max-h-full max-w-full rounded-large border border-line bg-raised shadow-floating print:shadow-none ${width === 'wide' ? 'w-180' : 'w-140'}`}
      >
        <AriaDialog className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          <Heading slot="title" className="px-4 pt-4 pb-2 text-text font-bold wrap-anywhere">
            {title}
          </Heading>
          <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto px-4 pb-4">{children}</div>
          {actions === undefined ? null : (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line-soft px-4 py-3 print:hidden">
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
