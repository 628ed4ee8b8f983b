import type { Block, BlockingRule } from '#shared/domain/pair-score'
import { assertNever } from '#shared/lib/assert-never'
import { sectorWords } from './answer-words'
import { listWords } from './list-words'
import { countText } from './number-words'
import { questionBlockSentence } from './question-rule-words'
import { quoted } from './quoted'

/** Why a pair may not be matched, in one sentence. */
export function blockSentence(block: Block): string {
  switch (block.rule) {
    case 'samePerson':
      return block.by === 'email'
        ? 'Mentee and mentor are the same person: both registrations have the same address.'
        : 'Mentee and mentor are the same person: both registrations have the same name and institution.'
    case 'sameInstitution':
      return block.by === 'name'
        ? `Both belong to ${block.institution}.`
        : `Both have an address at ${block.institution}, so they belong to the same institution.`
    case 'noCommonLanguage':
      return `They have no common language: the mentee speaks ${listWords(block.mentee)}, the mentor ${listWords(block.mentor)}.`
    case 'noWorkingHours':
      return `Their working days do not overlap (${block.menteeZone} and ${block.mentorZone}).`
    case 'declaredConflict':
      return block.declaredBy === 'mentee'
        ? `The mentee declared a conflict: ${quoted(block.named)}.`
        : `The mentor declared a conflict: ${quoted(block.named)}.`
    case 'confirmedConflict':
      return 'The committee confirmed a conflict of interest.'
    case 'sameAdvisor':
      return block.isOneOfThem
        ? `One is the other’s advisor (${quoted(block.advisor)}).`
        : `Both have the same advisor (${quoted(block.advisor)}).`
    case 'fewWorkingHours':
      return fewHoursSentence(block)
    case 'stageGap':
      return stageGapSentence(block)
    case 'otherSector':
      return `The mentee looks for ${listWords(block.sought.map(sectorWords))}; the mentor works in ${sectorWords(block.offered)}.`
    case 'earlierPair':
      return `They were a pair in ${listWords(block.editions)}.`
    case 'question':
      return questionBlockSentence(block)
    case 'forbiddenGroups':
      return block.reason === ''
        ? 'Pairs between their groups were forbidden.'
        : `Pairs between their groups were forbidden: ${block.reason}`
    case 'forbidden':
      return block.reason === '' ? 'This pair was forbidden.' : `This pair was forbidden: ${block.reason}`
    default:
      return assertNever(block)
  }
}

/** What a person can do about a rule from which no exception is made. */
export function insteadOfException(rule: BlockingRule): string {
  switch (rule) {
    case 'forbidden':
      return 'Allow a pair again under Rules, Forbidden pairs.'
    case 'forbiddenGroups':
      return 'A forbid between groups has no exceptions: lift it under Rules, or forbid a narrower group.'
    case 'confirmedConflict':
      return 'Open a verdict again under Rules, Possible conflicts of interest.'
    default:
      return 'No exception is made from this rule for one pair; it can be switched under Rules.'
  }
}

type BlockOf<R extends Block['rule']> = Extract<Block, { readonly rule: R }>

function fewHoursSentence({ commonHours, neededHours, day }: BlockOf<'fewWorkingHours'>): string {
  const when = day === null ? '' : ` on ${day}`
  return `They share ${Number(commonHours.toFixed(2))} of the working day’s hours${when}; ${Number(neededHours.toFixed(2))} are needed.`
}

function stageGapSentence({ steps, fewest, most }: BlockOf<'stageGap'>): string {
  const distance = countText(Math.abs(steps), 'career step')
  const place =
    steps === 0 ? 'on the same career step as the mentee' : `${distance} ${steps > 0 ? 'ahead' : 'behind'}`
  return `The mentor is ${place}; from ${fewest} to ${most} are allowed.`
}
