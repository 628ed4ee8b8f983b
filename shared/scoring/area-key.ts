import { foldText } from '#shared/lib/fold-text'
import { areaAbbreviations, areaSpellings, areaStopWords } from './tables/area-aliases'

/**
 * What two names of an area are compared by: folded, without filler words, abbreviations written out, American
 * spelling, singular. "Tumour segmentations in MR images (MRI)" gives "tumor segmentation magnetic resonance image".
 */
export function areaKey(text: string): string {
  const keys = foldText(text.replace(/\(([^()]*)\)/g, dropAbbreviation))
    .split(' ')
    .filter((word) => word !== '' && !areaStopWords.has(word))
    .flatMap((word) => (areaAbbreviations.get(word) ?? word).split(' '))
    .map((word) => singular(american(word)))
  return keys.join(' ')
}

/** "Magnetic resonance imaging (MRI)" only repeats itself; any other bracket says something. */
function dropAbbreviation(bracket: string, inside: string): string {
  return areaAbbreviations.has(foldText(inside)) ? ' ' : bracket
}

function american(word: string): string {
  const spelled = areaSpellings.find(([british]) => word.startsWith(british))
  const stem = spelled ? spelled[1] + word.slice(spelled[0].length) : word
  return stem.replace(/isation(s?)$/, 'ization$1').replace(/yse(s|d|r)?$/, 'yze$1')
}

function singular(word: string): string {
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}
