import type { Sheet } from '#shared/domain/sheet'
import { ok } from '#shared/lib/result'
import type { Limits } from './limits'
import { checkSheetCount, type Checked, damaged } from './refusal'
import { nothing, scanXml, type XmlTag } from './scan-xml'

/** A part's text by its name; null when the archive has no such part. */
export type Parts = (name: string) => Checked<string> | null

/** The year from which a workbook counts its days. */
export type Epoch = 1900 | 1904

type Relation = { readonly type: string; readonly target: string }
type NamedSheet = { readonly name: string; readonly visibility: Sheet['visibility']; readonly id: string }

/** Where the parts of a workbook lie that we read; names as in the archive. */
export type WorkbookParts = {
  readonly sheets: readonly {
    readonly name: string
    readonly visibility: Sheet['visibility']
    readonly part: string
  }[]
  readonly strings: string | null
  readonly styles: string | null
  readonly epoch: Epoch
  /** How many relations lead out of the file; they are counted and not followed. */
  readonly outsideLinks: number
}

/** Follows the relations from the package to the workbook and on to its worksheets; outside targets are never followed. */
export function findParts(parts: Parts, limits: Limits): Checked<WorkbookParts> {
  const root = readRelations(parts('_rels/.rels'), { folder: '', limits })
  if (!root.ok) return root
  const workbookPart = targetOf(root.value.inside, 'officeDocument') ?? 'xl/workbook.xml'
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)
  const workbook = readWorkbook(parts(workbookPart), limits)
  if (!workbook.ok) return workbook
  const relationsPart = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`
  const relations = readRelations(parts(relationsPart), { folder, limits })
  if (!relations.ok) return relations
  const found = relations.value.inside
  const sheets = workbook.value.sheets.flatMap(({ name, visibility, id }) => {
    const relation = found.get(id)
    return relation?.type === 'worksheet' ? [{ name, visibility, part: relation.target }] : []
  })
  return ok({
    sheets,
    strings: targetOf(found, 'sharedStrings'),
    styles: targetOf(found, 'styles'),
    epoch: workbook.value.epoch,
    outsideLinks: root.value.outside + relations.value.outside
  })
}

function readWorkbook(text: Checked<string> | null, limits: Limits) {
  if (text === null) return damaged('part-missing')
  if (!text.ok) return text
  const sheets: NamedSheet[] = []
  let epoch: Epoch = 1900
  const scanned = scanXml(text.value, limits, {
    open: (tag, depth) => {
      if (tag.name === 'workbookPr' && isTrue(tag.attribute('date1904'))) epoch = 1904
      if (tag.name === 'sheet' && depth === 3) sheets.push(toNamedSheet(tag))
      return nothing()
    },
    close: nothing
  })
  if (!scanned.ok) return scanned
  return (
    checkSheetCount(
      sheets.map(({ name }) => name),
      limits
    ) ?? ok({ sheets, epoch })
  )
}

function readRelations(text: Checked<string> | null, { folder, limits }: { folder: string; limits: Limits }) {
  const inside = new Map<string, Relation>()
  let outside = 0
  if (text === null) return ok({ inside, outside })
  if (!text.ok) return text
  const scanned = scanXml(text.value, limits, {
    open: (tag) => {
      const target = tag.attribute('Target')
      if (tag.name !== 'Relationship' || target === null) return nothing()
      if (tag.attribute('TargetMode') === 'External' || isOutside(target)) {
        outside += 1
        return nothing()
      }
      const type = tag.attribute('Type') ?? ''
      inside.set(tag.attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target)
      })
      return nothing()
    },
    close: nothing
  })
  return scanned.ok ? ok({ inside, outside }) : scanned
}

function toNamedSheet(tag: XmlTag): NamedSheet {
  const state = tag.attribute('state')
  return {
    name: tag.attribute('name') ?? '',
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
    id: tag.attribute('id') ?? ''
  }
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  return [...relations.values()].find((relation) => relation.type === type)?.target ?? null
}

/** An address, or a folder that a server shares. */
function isOutside(target: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target)
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** A boolean attribute as XML Schema spells it. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}
