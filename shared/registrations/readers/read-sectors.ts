import { sectors, type Sector } from '#shared/domain/sector'
import { foldText } from '#shared/lib/fold-text'
import { sectorWords } from '../aliases/sector-aliases'
import { hasWords } from '../has-words'
import { proposal, readAs, readNothing, readSurely, type Reading } from './reading'

/** Reads every sector a text names, in the order of the text. */
export function readSectors(text: string): Reading<readonly Sector[]> {
  const found = sectorsIn(text)
  if (found.length > 0) return readSurely(found)
  return anySector.test(foldText(text)) ? readSurely([]) : readNothing('sectorSought', text)
}

/** Words for having no preference. */
const anySector =
  /^(?:any|either|both|all|no preference|does not matter|egal|keine praferenz|peu importe|indifferent|sans preference|me da igual|indiferente|sin preferencia|tanto faz|sem preferencia)\b/

/** Reads the one sector a person works in; of several, the first named is proposed. */
export function readSector(text: string): Reading<Sector> {
  const found = sectorsIn(text)
  const [first] = found
  if (first === undefined) return readNothing('sector', text)
  return found.length === 1 ? readSurely(first) : readAs(first, proposal('sector', text, first))
}

function sectorsIn(text: string): readonly Sector[] {
  const folded = foldText(text)
  return sectors
    .map((sector) => ({ sector, at: firstPlace(folded, sector) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ sector }) => sector)
}

function firstPlace(folded: string, sector: Sector): number {
  const places =
    wordsOf
      .get(sector)
      ?.filter((word) => hasWords(folded, word))
      .map((word) => ` ${folded} `.indexOf(` ${word} `)) ?? []
  return places.length === 0 ? -1 : Math.min(...places)
}

const wordsOf: ReadonlyMap<Sector, readonly string[]> = new Map(
  sectors.map((sector) => [sector, sectorWords[sector].split(',')])
)
