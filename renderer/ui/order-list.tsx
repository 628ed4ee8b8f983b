import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { IconButton } from './button'

/** Something that has a place in an order. */
export type Ordered = { readonly id: string; readonly name: string; readonly detail: ReactNode }

/** A list that a hand puts in order: it drags, or presses the arrows; the keyboard can do both. At an end an arrow does nothing, so that it keeps the keyboard. */
export function OrderList({
  label,
  items,
  onOrder,
  onTakeOut
}: {
  readonly label: string
  readonly items: readonly Ordered[]
  /** Told the ids in their new order. */
  readonly onOrder: (ids: readonly string[]) => void
  readonly onTakeOut: (id: string) => void
}) {
  const ids = items.map(({ id }) => id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id))
      const rest = ids.filter((id) => !keys.has(id))
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0)
      onOrder([...rest.slice(0, at), ...moved, ...rest.slice(at)])
    }
  })
  return (
    <GridList
      aria-label={label}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      className="max-h-96 overflow-auto rounded border border-line outline-none"
    >
      {({ id, name, detail }) => (
        <GridListItem
          id={id}
          textValue={name}
          className="flex min-h-8 cursor-default items-center gap-1 border-b border-line-soft ps-1 last:border-0 data-dragging:opacity-40 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent"
        >
          <Button
            slot="drag"
            className="grid size-6 shrink-0 cursor-grab place-items-center rounded text-muted"
          >
            <GripVertical size={14} aria-hidden />
          </Button>
          <span dir="auto" className="min-w-0 flex-1 truncate text-left">
            {name}
          </span>
          <span className="text-small whitespace-nowrap text-muted tabular-nums">{detail}</span>
          <MoveButtons ids={ids} id={id} name={name} onOrder={onOrder} />
          <IconButton label={`Take ${name} out of the order`} onPress={() => onTakeOut(id)}>
            <X size={14} aria-hidden />
          </IconButton>
        </GridListItem>
      )}
    </GridList>
  )
}

type MoveProps = {
  readonly ids: readonly string[]
  readonly id: string
  readonly name: string
  readonly onOrder: (ids: readonly string[]) => void
}

function MoveButtons({ ids, id, name, onOrder }: MoveProps) {
  const at = ids.indexOf(id)
  const moveTo = (to: number) => {
    const rest = ids.filter((one) => one !== id)
    onOrder([...rest.slice(0, to), id, ...rest.slice(to)])
  }
  return (
    <span className="flex">
      <IconButton label={`Move ${name} up`} onPress={() => moveTo(Math.max(0, at - 1))}>
        <ArrowUp size={14} aria-hidden />
      </IconButton>
      <IconButton label={`Move ${name} down`} onPress={() => moveTo(at + 1)}>
        <ArrowDown size={14} aria-hidden />
      </IconButton>
    </span>
  )
}
