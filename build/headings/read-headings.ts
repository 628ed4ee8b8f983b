import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fields, type Field } from '../../shared/domain/field'
import { invariant } from '../../shared/lib/invariant'
import { createRandom } from '../../shared/lib/seeded-random'
import { type ColumnFeatures, featuresOf } from '../../shared/registrations/recogniser/column-features'
import { foldHeading } from '../../shared/registrations/recogniser/fold-heading'

/** A column to learn from: what it asks, and what it shows. */
export type Example = { readonly field: Field; readonly features: ColumnFeatures }

const languages = ['English', 'French', 'German', 'Spanish', 'Portuguese'] as const

/** Kinds of answers that are lists. */
const listed: ReadonlySet<string> = new Set([
  'areas',
  'goals',
  'topics',
  'languages',
  'identities',
  'identitySought',
  'sectorSought',
  'custom/list'
])

/**
 * The headings of this folder as columns: each stands above answers twice, once as some tools join ticked options, and once
 * above none. A line of a language's file is `field | heading`; `custom/kind` says what the
 * answers of a question without a standard meaning look like. A line of `answers.txt` is `language field | answer | …`:
 * one column of answers, drawn for headings of its field by a fixed seed.
 */
export async function readHeadings(): Promise<readonly Example[]> {
  const pools = await readAnswers()
  const random = createRandom(1)
  const examples: Example[] = []
  for (const { language, field, kind, heading } of await listHeadings()) {
    const folded = foldHeading(heading)
    const pool = pools.get(`${language} ${kind}`) ?? pools.get(`any ${kind}`) ?? []
    invariant(pool.length > 0, `answers.txt has no answers for ${kind}`)
    for (const join of [asWritten, asTicked]) {
      const texts = pool[Math.floor(random() * pool.length)] ?? []
      examples.push({ field, features: featuresOf(folded, listed.has(kind) ? texts.map(join) : texts) })
    }
    examples.push({ field, features: featuresOf(folded, []) })
  }
  return examples
}

function asWritten(text: string): string {
  return text
}

function asTicked(text: string): string {
  return text.replaceAll(', ', ';').replace(/(?<!;)$/, ';')
}

/** SHA-256 of all lists, in hexadecimal. */
export async function digestHeadings(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ['answers', ...languages])
    hash.update((await linesOf(`${name.toLowerCase()}.txt`)).join('\n'))
  return hash.digest('hex')
}

/** Every heading of the lists. Throws at a line that is none. */
export async function listHeadings(): Promise<readonly Line[]> {
  return (await Promise.all(languages.map(readLanguage))).flat()
}

type Line = {
  readonly language: string
  readonly field: Field
  readonly kind: string
  readonly heading: string
}

async function readLanguage(language: string): Promise<readonly Line[]> {
  return (await linesOf(`${language.toLowerCase()}.txt`)).map((line) => {
    const found = /^([a-zA-Z]+)(?:\/([a-z-]+))? \| (.+)$/.exec(line)
    const field = fields.find((name) => name === found?.[1])
    invariant(found !== null && field !== undefined, `no heading in the line: ${line}`)
    return { language, field, kind: kindOf(field, found[2]), heading: found[3] ?? '' }
  })
}

/** Kinds of answers that are those of a field. */
const likeFields: Readonly<Record<string, Field>> = {
  name: 'advisor',
  email: 'email',
  country: 'country',
  city: 'city',
  institution: 'institution',
  language: 'languages',
  stage: 'stage',
  sector: 'sector'
}

function kindOf(field: Field, kind = 'text'): string {
  return field === 'custom' ? (likeFields[kind] ?? `custom/${kind}`) : field
}

async function readAnswers(): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const pools = new Map<string, (readonly string[])[]>()
  for (const line of await linesOf('answers.txt')) {
    const [head = '', ...texts] = line.split(' | ')
    const [language, kind] = head.split(' ')
    for (const key of [`${language} ${kind}`, `any ${kind}`])
      pools.set(key, [...(pools.get(key) ?? []), texts])
  }
  return pools
}

async function linesOf(name: string): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, name), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}
