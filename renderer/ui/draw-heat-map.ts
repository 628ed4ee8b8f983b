import { scoreStep } from './score-step'

/** A value in [0, 1], or null where there can be none: such a cell is crossed. */
export type HeatCell = { readonly share: number | null; readonly isMarked: boolean }

export type HeatColours = {
  readonly ramp: readonly string[]
  readonly surface: string
  readonly line: string
  readonly ink: string
  readonly accent: string
}

/** In pixels: a cell, the column of names on the left, and the row of names above. */
export const heatSize = { cell: 18, names: 156, heads: 112 } as const

type Drawn = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cell: (row: number, column: number) => HeatCell
  readonly at: { readonly row: number; readonly column: number }
  readonly colours: HeatColours
  readonly scroller: HTMLElement
}

type View = Drawn & {
  readonly pen: CanvasRenderingContext2D
  readonly first: { readonly row: number; readonly column: number }
  readonly last: { readonly row: number; readonly column: number }
  readonly xOf: (column: number) => number
  readonly yOf: (row: number) => number
}

const { cell: size, names, heads } = heatSize

/** No letter that has a width is narrower, in pixels. */
const narrowest = 2

const segmenter = new Intl.Segmenter()

/** Draws the cells in view with their names, and marks the one that is looked at. */
export function drawHeatMap(canvas: HTMLCanvasElement, drawn: Drawn): void {
  const { scroller, rows, columns } = drawn
  const { clientWidth: width, clientHeight: height, scrollLeft: left, scrollTop: top } = scroller
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const ratio = devicePixelRatio
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.fillStyle = drawn.colours.surface
  pen.fillRect(0, 0, width, height)
  const view: View = {
    ...drawn,
    pen,
    first: { row: Math.floor(top / size), column: Math.floor(left / size) },
    last: {
      row: Math.min(rows.length, Math.ceil((top + height - heads) / size)),
      column: Math.min(columns.length, Math.ceil((left + width - names) / size))
    },
    xOf: (column) => names + column * size - left,
    yOf: (row) => heads + row * size - top
  }
  pen.save()
  pen.beginPath()
  pen.rect(names, heads, width, height)
  pen.clip()
  drawCells(view)
  pen.restore()
  drawNames(view)
}

function drawCells(view: View): void {
  const { pen, first, last, cell, colours, xOf, yOf, at } = view
  for (let row = first.row; row < last.row; row += 1) {
    for (let column = first.column; column < last.column; column += 1) {
      const { share, isMarked } = cell(row, column)
      const [x, y] = [xOf(column), yOf(row)]
      if (share === null) drawCross(view, x, y)
      else {
        pen.fillStyle = colours.ramp[scoreStep(share)] ?? ''
        pen.fillRect(x, y, size - 1, size - 1)
      }
      if (isMarked) drawFrame(view, { x, y, colour: colours.ink, width: 2 })
    }
  }
  drawFrame(view, { x: xOf(at.column), y: yOf(at.row), colour: colours.accent, width: 3 })
}

function drawCross({ pen, colours }: View, x: number, y: number): void {
  pen.strokeStyle = colours.line
  pen.lineWidth = 1
  pen.beginPath()
  pen.moveTo(x + 5, y + 5)
  pen.lineTo(x + size - 6, y + size - 6)
  pen.moveTo(x + size - 6, y + 5)
  pen.lineTo(x + 5, y + size - 6)
  pen.stroke()
}

type Frame = { readonly x: number; readonly y: number; readonly colour: string; readonly width: number }

function drawFrame({ pen }: View, { x, y, colour, width }: Frame): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.strokeRect(x + width / 2, y + width / 2, size - 1 - width, size - 1 - width)
}

function drawNames(view: View): void {
  const { pen, first, last, rows, columns, colours, xOf, yOf, at, scroller } = view
  pen.font = `12px ${getComputedStyle(scroller).fontFamily}`
  pen.textBaseline = 'middle'
  const colourOf = (isActive: boolean) => (isActive ? colours.accent : colours.ink)
  pen.save()
  pen.beginPath()
  pen.rect(0, heads, names - 6, scroller.clientHeight)
  pen.clip()
  for (let row = first.row; row < last.row; row += 1) {
    pen.fillStyle = colourOf(row === at.row)
    pen.fillText(shorten(pen, rows[row] ?? '', names - 14), 8, yOf(row) + size / 2)
  }
  pen.restore()
  pen.save()
  pen.beginPath()
  pen.rect(names, 0, scroller.clientWidth, heads - 6)
  pen.clip()
  for (let column = first.column; column < last.column; column += 1) {
    pen.save()
    pen.translate(xOf(column) + size / 2, heads - 8)
    pen.rotate(-Math.PI / 2)
    pen.fillStyle = colourOf(column === at.column)
    pen.fillText(shorten(pen, columns[column] ?? '', heads - 14), 0, 0)
    pen.restore()
  }
  pen.restore()
}

/** A text cut to a width in pixels, with an ellipsis where anything is missing. */
function shorten(pen: CanvasRenderingContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text
  const start = text.slice(0, Math.ceil(width / narrowest))
  const letters = Array.from(segmenter.segment(start), ({ segment }) => segment)
  while (letters.length > 0 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
