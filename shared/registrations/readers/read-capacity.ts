import type { ProblemFact } from '#shared/domain/problem'
import { placesWhenUnknown } from '#shared/domain/answers'
import { foldText } from '#shared/lib/fold-text'
import { readAs, readSurely, type Reading } from './reading'

/**
 * Reads how many mentees a mentor takes. A range gives its lower end, which no mentor can be surprised by;
 * a sentence without a number gives null and is listed with the places it counts for.
 */
export function readCapacity(text: string): Reading<number> {
  const tidy = text.trim().toLowerCase()
  const plain = /^(\d{1,3})(?:\.0+)?(?: (?:mentees?|people|persons?|students?|places?))?$/.exec(tidy)
  if (plain?.[1] !== undefined) return readSurely(Number(plain[1]))
  const count = countIn(tidy)
  if (count === null) return { value: null, sure: false, fact: unreadable(text) }
  return readAs(count, { kind: 'capacity-proposed', text, used: count })
}

/** Reads the fewest mentees a mentor wants to have; only a plain number counts. */
export function readMinimum(text: string): Reading<number> {
  const reading = readCapacity(text)
  if (reading.sure) return reading
  return { value: null, sure: false, fact: { kind: 'minimum-unreadable', text } }
}

/** Decimals, negative numbers and dates are no counts: a sheet that turned "2-3" into a date must not give 2023. */
function countIn(tidy: string): number | null {
  if (/\d[.,/:]\d|\d-\d+-\d|^\s*[-−]|\d{4}/.test(tidy)) return null
  const counts = foldText(tidy)
    .split(' ')
    .map(wordAsCount)
    .filter((count) => count !== null)
  return counts.length === 0 ? null : Math.min(...counts)
}

function wordAsCount(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return numberWords.get(word) ?? null
}

function unreadable(text: string): ProblemFact {
  return { kind: 'capacity-unreadable', text, used: placesWhenUnknown }
}

const numberWords: ReadonlyMap<string, number> = new Map(
  [
    'zero,zero,null,cero',
    'one,single,ein,eine,einen,einer,un,une,uno,una,um,uma',
    'two,couple,zwei,deux,dos,dois,duas',
    'three,drei,trois,tres',
    'four,vier,quatre,cuatro,quatro',
    'five,funf,cinq,cinco',
    'six,sechs,seis',
    'seven,sieben,sept,siete,sete',
    'eight,acht,huit,ocho,oito',
    'nine,neun,neuf,nueve,nove',
    'ten,zehn,dix,diez,dez'
  ].flatMap((words, count) => words.split(',').map((word): [string, number] => [word, count]))
)
