import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from './button'

/** What is selected, opened beside the list it stands in. */
export function SidePanel({
  label,
  title,
  subtitle,
  onClose,
  children
}: {
  readonly label: string
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <aside
      aria-label={label}
      className="w-(--panel-width) shrink-0 overflow-auto border-s border-line bg-surface"
    >
      <header className="sticky top-0 z-1 flex items-start gap-2 bg-surface py-3 ps-4 pe-2">
        <div className="min-w-0 flex-1 wrap-anywhere">
          <h2 className="line-clamp-4 text-text font-bold">{title}</h2>
          <p className="line-clamp-3 text-muted">{subtitle}</p>
        </div>
        <IconButton label="Close panel" keys="Esc" onPress={onClose}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </header>
      <div className="px-4 pb-4">{children}</div>
    </aside>
  )
}

/** A titled part of a panel. */
export function PanelSection({
  title,
  children
}: {
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="mb-2 text-small font-bold text-muted">{title}</h3>
      {children}
    </section>
  )
}
