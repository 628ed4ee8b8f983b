import { ok } from '#shared/lib/result'
import type { Limits } from './limits'
import { type Checked, tooMuch } from './refusal'
import { nothing, scanXml } from './scan-xml'

/** The shared strings in order, as plain text: runs of rich text joined, phonetic readings left out. */
export function cleanStrings(xml: string, limits: Limits): Checked<string[]> {
  const texts: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  const scanned = scanXml(xml, limits, {
    open: ({ name }) => {
      if (name === 'si') current = ''
      if (name === 'rPh') inPhonetic = true
      if (name === 't') inText = !inPhonetic
      return nothing()
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name !== 'si') return nothing()
      texts.push(current)
      if (current.length <= limits.textLength) return nothing()
      return tooMuch({ what: 'text-length', count: current.length, limit: limits.textLength })
    },
    text: (text) => {
      if (inText) current += text
    }
  })
  return scanned.ok ? ok(texts) : scanned
}
