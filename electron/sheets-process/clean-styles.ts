import { ok } from '#shared/lib/result'
import { escapeXml } from './escape-xml'
import type { Limits } from './limits'
import type { Checked } from './refusal'
import { nothing, scanXml, type XmlTag } from './scan-xml'

/** A style sheet with the number formats only: they alone say which numbers are dates. */
export function cleanStyles(xml: string, limits: Limits): Checked<string> {
  const formats: string[] = []
  const cells: string[] = []
  let within: string | null = null
  const scanned = scanXml(xml, limits, {
    open: (tag) => {
      if (tag.name === 'cellXfs' || tag.name === 'numFmts') within = tag.name
      if (tag.name === 'numFmt' && within === 'numFmts') formats.push(numberFormat(tag))
      if (tag.name === 'xf' && within === 'cellXfs') cells.push(`<xf numFmtId="${idOf(tag)}"/>`)
      return nothing()
    },
    close: (name) => {
      if (name === within) within = null
      return nothing()
    }
  })
  if (!scanned.ok) return scanned
  return ok(
    `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
  )
}

function numberFormat(tag: XmlTag): string {
  return `<numFmt numFmtId="${idOf(tag)}" formatCode="${escapeXml(tag.attribute('formatCode') ?? '')}"/>`
}

function idOf(tag: XmlTag): number {
  const id = Number(tag.attribute('numFmtId'))
  return Number.isInteger(id) && id >= 0 && id <= 65_535 ? id : 0
}
