import type { RecipeFault } from '#shared/domain/recipe-schema'

/** Why a file is no recipe, and at which place of it. */
export function recipeFaultSentence(file: string, { where, detail }: RecipeFault): string {
  return `${file} is not a recipe that can be used: ${where === '' ? '' : `${where}: `}${detail}.`
}
