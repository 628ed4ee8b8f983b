import { type SaxesTagPlain, SaxesParser } from 'saxes'
import { err, ok } from '#shared/lib/result'
import type { Limits } from './limits'
import { type Checked, type Refusal, damaged, suspicious } from './refusal'

export type XmlTag = { readonly name: string; readonly attribute: (name: string) => string | null }

/** What is told while an XML text is read. Names come without their prefix; a handler may refuse the file. */
export type XmlHandlers = {
  readonly open: (tag: XmlTag, depth: number) => Checked<null>
  readonly close: (name: string) => Checked<null>
  readonly text?: (text: string) => void
  readonly plain?: PlainParts
}

/**
 * A shortcut past the parser for elements that come by the hundred thousand. Right behind a tag that ends where `behind`
 * ends (or at the next `>` after it), `take` is asked to take whole elements that a pattern knows to be well formed; it
 * says where it stopped. Whatever it leaves goes through the parser.
 */
type PlainParts = {
  readonly behind: RegExp
  readonly take: (xml: string, at: number, depth: number) => Checked<number>
}

const chunkLength = 65_536
const fine = ok(null)

/**
 * Reads an XML text once, piece by piece, and stops at the first thing that is wrong with it: not well formed,
 * a document type (no entity of its own is ever known), nested too deep, or refused by a handler.
 */
export function scanXml(xml: string, limits: Limits, handlers: XmlHandlers): Checked<null> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const refusals: Refusal[] = []
  let depth = 0
  let tags = 0
  const take = (result: Checked<unknown>): void => {
    if (!result.ok) refusals.push(result.error)
  }
  parser.on('error', () => take(damaged('xml-broken')))
  parser.on('doctype', () => take(suspicious('document-type')))
  parser.on('xmldecl', ({ encoding }) => take(isUtf8Name(encoding) ? fine : suspicious('not-utf8')))
  parser.on('opentag', (tag) => {
    depth += 1
    tags += 1
    take(depth > limits.depth ? suspicious('too-deep') : handlers.open(toTag(tag), depth))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    tags += 1
    take(handlers.close(localName(tag.name)))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  const parse = (from: number, to: number): void => {
    for (let at = from; at < to && refusals.length === 0; at += chunkLength) {
      parser.write(xml.slice(at, Math.min(to, at + chunkLength)))
    }
  }
  /** Takes plain parts if the last character before them ended a tag: then the parser is in the middle of nothing. */
  const takePlain = (plain: PlainParts, at: number): number => {
    const before = tags
    parse(at - 1, at)
    if (tags === before || refusals.length > 0) return at
    const taken = plain.take(xml, at, depth)
    take(taken)
    return taken.ok ? taken.value : at
  }
  for (let at = 0; at < xml.length && refusals.length === 0; ) {
    const stop = handlers.plain === undefined ? null : nextStop(xml, at, handlers.plain.behind)
    parse(at, stop === null ? xml.length : stop - 1)
    at = stop === null || handlers.plain === undefined ? xml.length : takePlain(handlers.plain, stop)
  }
  if (refusals.length === 0) parser.close()
  const [refusal] = refusals
  return refusal ? err(refusal) : fine
}

/** Behind the next `>` of what `behind` finds; null where there is none. */
function nextStop(xml: string, from: number, behind: RegExp): number | null {
  behind.lastIndex = from
  if (!behind.test(xml)) return null
  const end = xml.indexOf('>', behind.lastIndex - 1)
  return end < 0 ? null : end + 1
}

/** A handler that has nothing to say at this place. */
export function nothing(): Checked<null> {
  return fine
}

function toTag(tag: SaxesTagPlain): XmlTag {
  const attributes = tag.attributes
  return {
    name: localName(tag.name),
    attribute: (name) => attributes[name] ?? attributes[prefixed(attributes, name) ?? name] ?? null
  }
}

/** Spreadsheet attributes have no prefix but one: `r:id`, whose prefix the writer chooses. */
function prefixed(attributes: object, name: string): string | undefined {
  return name === 'id' ? Object.keys(attributes).find((key) => localName(key) === name) : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isUtf8Name(encoding: string | undefined): boolean {
  return encoding === undefined || /^(utf-8|us-ascii)$/i.test(encoding)
}
