import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { fields } from '#shared/domain/field'
import { invariant } from '#shared/lib/invariant'
import type { ParaphrasedForm } from '../paraphrases/paraphrased-form'

/**
 * The forms of a set from which nothing is learned. Each is a spreadsheet whose second row says what its writer, who knew
 * nothing of the recogniser, meant by each column; its name gives its language and whom it lists.
 */
export async function readUnlearnedForms(set: string): Promise<readonly ParaphrasedForm[]> {
  const folder = join(import.meta.dirname, set)
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => toForm(name, await readFile(join(folder, name), 'utf8'))))
}

function toForm(name: string, text: string): ParaphrasedForm {
  const [, language, role] = /^\d+-([a-z]+)-(mentor|mentee)\.csv$/.exec(name) ?? []
  invariant(language !== undefined && (role === 'mentor' || role === 'mentee'), `no form: ${name}`)
  const [headings = [], meanings = [], ...answers] = Papa.parse<string[]>(text.trimEnd()).data
  return {
    language,
    role,
    columns: headings.map((heading, at) => {
      const field = fields.find((known) => known === meanings[at])
      invariant(field !== undefined, `${name} says of no field what “${heading}” means`)
      return [heading, field, answers.map((row) => row[at] ?? '')]
    })
  }
}
