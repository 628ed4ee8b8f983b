import type { ProblemFact } from '#shared/domain/problem'
import { placesWhenUnknown } from '#shared/domain/answers'
import { foldText } from '#shared/lib/fold-text'
import { readAs, readSurely, type Reading } from './reading'

/**
 * Reads how many mentees a mentor takes. A range gives its lower end, which no mentor can be surprised by, and what is
 * offered only "if you are short" does not count; a sentence without a number gives null and is listed with the places
 * it counts for.
 */
export function readCapacity(text: string): Reading<number> {
  const tidy = text.trim().toLowerCase()
  const plain = /^(\d{1,3})(?:\.0+)?(?: (?:mentees?|people|persons?|students?|places?))?$/.exec(tidy)
  if (plain?.[1] !== undefined) return readSurely(Number(plain[1]))
  const { main, more } = partedAtNeed(tidy)
  const count = countIn(main)
  if (count === null) return { value: null, sure: false, fact: unreadable(text) }
  if (more !== null)
    return readAs(count, { kind: 'capacity-soft', text, used: count, more: moreThan(count, more) })
  return readAs(count, { kind: 'capacity-proposed', text, used: count })
}

/** Reads the fewest mentees a mentor wants to have; only a plain number counts. */
export function readMinimum(text: string): Reading<number> {
  const reading = readCapacity(text)
  if (reading.sure) return reading
  return { value: null, sure: false, fact: { kind: 'minimum-unreadable', text } }
}

/** "2, one more if you are short" and "1 (2 if needed)": what holds always, and what holds only then; null: nothing. */
function partedAtNeed(tidy: string): { readonly main: string; readonly more: string | null } {
  const need = needWords.exec(tidy)
  if (need === null) return { main: tidy, more: null }
  const before = tidy.slice(0, need.index)
  const cut = Math.max(
    ...[
      ',',
      ';',
      '(',
      '.',
      ' and ',
      ' but ',
      ' or ',
      ' und ',
      ' aber ',
      ' et ',
      ' mais ',
      ' y ',
      ' pero ',
      ' e ',
      ' mas '
    ].map((mark) => before.lastIndexOf(mark))
  )
  if (cut <= 0 || countIn(tidy.slice(0, cut)) === null) return { main: tidy, more: null }
  return { main: tidy.slice(0, cut), more: tidy.slice(cut) }
}

const needWords =
  /\b(?:if (?:you|needed|necessary|required|really|there|short|nobody|no one|we)|when needed|in an emergency|falls|notfalls|wenn notig|wenn nötig|si besoin|si nécessaire|en cas de|au besoin|si hace falta|si es necesario|en caso de|se necessário|se for|se faltar|em caso de)/

/** "one more" adds to the count; "3 if you are short" says the whole. */
function moreThan(count: number, more: string): number {
  const offered = countIn(more) ?? 1
  const adds =
    /\b(?:more|another|additional|extra|weitere\w*|zusatzlich\w*|mehr|de plus|supplementaire\w*|mas|adicional\w*|mais)\b/
  return adds.test(foldText(more)) ? offered : Math.max(1, offered - count)
}

/** Decimals, negative numbers, dates and hours are no counts: a sheet that turned "2-3" into a date must not give 2023. */
function countIn(tidy: string): number | null {
  if (/\d[.,/:]\d|\d-\d+-\d|^\s*[-−]|\d{4}/.test(tidy)) return null
  const words = foldText(tidy).split(' ')
  const counts = words.flatMap((word, at) => {
    const count = timeUnits.test(words[at + 1] ?? '') ? null : wordAsCount(word)
    return count === null ? [] : [count]
  })
  return counts.length === 0 ? null : Math.min(...counts)
}

const timeUnits =
  /^(?:h|hrs?|hours?|minutes?|min|days?|weeks?|months?|years?|times?|percent|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|mal|heures?|jours?|semaines?|mois|ans?|fois|horas?|dias?|semanas?|mes|meses|anos?|veces|vezes)$/

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
