import type { ReactNode } from 'react'
import { DropZone } from 'react-aria-components/DropZone'

/** A place to drop one file; the first of several is taken. Folders are refused by giving nothing. */
export function FileDrop({
  label,
  onFile,
  children
}: {
  readonly label: string
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}) {
  const drop = async (items: readonly { readonly kind: string }[]) => {
    const first = items.find(isFileItem)
    if (first !== undefined) onFile(await first.getFile())
  }
  return (
    <DropZone
      aria-label={label}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => void drop(items)}
      className="@container min-w-0 rounded-large border border-dashed border-line bg-surface data-drop-target:border-accent data-drop-target:bg-accent-tint data-focus-visible:outline-2 data-focus-visible:outline-accent"
    >
      {children}
    </DropZone>
  )
}

type FileItem = { readonly kind: 'file'; readonly getFile: () => Promise<File> }

function isFileItem(item: { readonly kind: string }): item is FileItem {
  return item.kind === 'file' && 'getFile' in item
}
