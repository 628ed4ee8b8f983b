import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { drawHeatMap, type HeatCell, type HeatColours, heatSize } from './draw-heat-map'
import { HeatLegend } from './heat-legend'
import { scoreSteps } from './score-step'

export type HeatMapProps = {
  readonly label: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** What stands in a cell; asked for the cells in view only. */
  readonly cell: (row: number, column: number) => HeatCell
  /** A cell in words, with its number. */
  readonly words: (row: number, column: number) => string
  readonly onChoose: (row: number, column: number) => void
  /** What crossed and framed cells mean. */
  readonly legend: { readonly crossed: string; readonly framed: string }
}

type Place = { readonly row: number; readonly column: number }

/** Numbers of many rows and columns as colours; only what is in view is drawn. The arrows walk, Enter chooses. */
export function HeatMap({ label, rows, columns, cell, words, onChoose, legend }: HeatMapProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const swatches = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const [under, setUnder] = useState<Place | null>(null)
  const at = clamp(under ?? active, rows.length, columns.length)
  const draw = useEffectEvent(() => {
    if (scroller.current === null || canvas.current === null || swatches.current === null) return
    const colours = readColours(swatches.current)
    drawHeatMap(canvas.current, { rows, columns, cell, at, colours, scroller: scroller.current })
  })
  useEffect(() => draw())
  useEffect(() => {
    const watched = scroller.current
    if (watched === null) return
    let frame = 0
    const redraw = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => draw())
    }
    const sizes = new ResizeObserver(redraw)
    sizes.observe(watched)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    watched.addEventListener('scroll', redraw, { passive: true })
    dark.addEventListener('change', redraw)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      watched.removeEventListener('scroll', redraw)
      dark.removeEventListener('change', redraw)
    }
  }, [])

  const goTo = (place: Place) => {
    const next = clamp(place, rows.length, columns.length)
    setActive(next)
    setUnder(null)
    if (scroller.current !== null) scrollInto(scroller.current, next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    goTo({ row: active.row + step.row, column: active.column + step.column })
  }
  const placeOf = (event: PointerEvent): Place | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left - heatSize.names, event.clientY - box.top - heatSize.heads]
    if (x < 0 || y < 0 || scroller.current === null) return null
    const row = Math.floor((y + scroller.current.scrollTop) / heatSize.cell)
    const column = Math.floor((x + scroller.current.scrollLeft) / heatSize.cell)
    return row < rows.length && column < columns.length ? { row, column } : null
  }
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-1">
      <div ref={swatches} hidden>
        {swatchLooks.map((look) => (
          <span key={look} className={look} />
        ))}
      </div>
      <div
        ref={scroller}
        className="relative min-h-0 flex-1 overflow-auto rounded-large border border-line bg-surface"
      >
        <canvas
          ref={canvas}
          aria-label={label}
          className="sticky start-0 top-0 block"
          onPointerMove={(event) => setUnder(placeOf(event))}
          onPointerLeave={() => setUnder(null)}
          onPointerUp={(event) => {
            const place = placeOf(event)
            if (place === null) return
            setActive(place)
            button.current?.focus({ preventScroll: true })
            onChoose(place.row, place.column)
          }}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute start-0 top-0"
          style={{
            width: heatSize.names + columns.length * heatSize.cell,
            height: heatSize.heads + rows.length * heatSize.cell
          }}
        />
        <button
          ref={button}
          type="button"
          aria-label={words(active.row, active.column)}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(active.row, active.column)}
          className="absolute cursor-default"
          style={{
            width: heatSize.cell,
            height: heatSize.cell,
            left: heatSize.names + active.column * heatSize.cell,
            top: heatSize.heads + active.row * heatSize.cell
          }}
        />
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-x-4">
        <output className="h-5 min-w-88 flex-1 truncate tabular-nums">{words(at.row, at.column)}</output>
        <HeatLegend {...legend} />
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY }
}

function clamp({ row, column }: Place, rows: number, columns: number): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column))
  }
}

function scrollInto(scroller: HTMLElement, { row, column }: Place): void {
  const { cell, names, heads } = heatSize
  const [top, left] = [row * cell, column * cell]
  const height = scroller.clientHeight - heads - cell
  const width = scroller.clientWidth - names - cell
  scroller.scrollTop = Math.min(top, Math.max(scroller.scrollTop, top - height))
  scroller.scrollLeft = Math.min(left, Math.max(scroller.scrollLeft, left - width))
}

/** Colours come from the same classes as everywhere; a canvas cannot read what depends on the theme. */
const swatchLooks = [...scoreSteps, 'bg-surface', 'bg-line', 'bg-ink', 'bg-accent'] as const

function readColours(swatches: HTMLElement): HeatColours {
  const [one, two, three, four, five, surface, line, ink, accent] = [...swatches.children].map(
    (swatch) => getComputedStyle(swatch).backgroundColor
  )
  return {
    ramp: [one, two, three, four, five].map((colour) => colour ?? ''),
    surface: surface ?? '',
    line: line ?? '',
    ink: ink ?? '',
    accent: accent ?? ''
  }
}
