import type { Block } from '#shared/domain/pair-score'
import type { RuleAnswers } from '#shared/domain/question-answers'
import type { QuestionDemand, QuestionRule } from '#shared/domain/question-rule'
import { assertNever } from '#shared/lib/assert-never'
import { capitalised } from './capitalised'
import { listSome, listWords } from './list-words'
import { countText } from './number-words'
import { quoted, shortened } from './quoted'

type QuestionBlock = Extract<Block, { readonly rule: 'question' }>

/** A rule over a question as a heading or label: the question, and what of the answers forbids a pair. */
export function questionRuleName({ mentee, mentor, asks }: QuestionRule): string {
  const headings = (mentee === mentor ? [mentee] : [mentee, mentor]).map(asSubject)
  return `${headings.join(' / ')}: ${forbiddenWords(asks)}`
}

/** A heading before a colon. */
function asSubject(heading: string): string {
  return shortened(heading).replace(/[\s?:.!*]+$/, '') || heading
}

function forbiddenWords(asks: QuestionDemand): string {
  switch (asks.kind) {
    case 'same':
      return 'different answers'
    case 'different':
      return 'the same answer'
    case 'near':
      return `more than ${number(asks.most)} apart`
    case 'steps':
      return `not ${stepsWords(asks)}`
    default:
      return assertNever(asks)
  }
}

const demandNames: Readonly<Record<QuestionDemand['kind'], string>> = {
  same: 'must be the same',
  different: 'must differ',
  near: 'must be near numbers',
  steps: 'must be some steps apart'
}

/** What a rule may ask of two answers, as a choice after "Their answers". */
export function demandName(kind: QuestionDemand['kind']): string {
  return demandNames[kind]
}

/** Why a rule over a question forbids a pair: both answers, how they stand, and what is asked for. */
export function questionBlockSentence(block: QuestionBlock): string {
  const { of, isUnknown, steps } = block
  const answers = answersWords(block)
  if (isUnknown) return `${answers}: ${demandWords(of.asks)} is asked for, which cannot be told.`
  return steps === null
    ? `${answers}: ${demandWords(of.asks)} is asked for.`
    : `${answers}: ${gapWords(of.asks, steps)} instead of ${demandWords(of.asks)}.`
}

/** What a rule asks for, inside a sentence. */
function demandWords(asks: QuestionDemand): string {
  switch (asks.kind) {
    case 'same':
      return 'the same answer'
    case 'different':
      return 'another answer'
    case 'near':
      return `at most ${number(asks.most)} apart`
    case 'steps':
      return stepsWords(asks)
    default:
      return assertNever(asks)
  }
}

function answersWords({ of, mentee, mentor }: QuestionBlock): string {
  if (of.mentee !== of.mentor)
    return `The mentee ${said(mentee)} to ${quoted(of.mentee)}, the mentor ${said(mentor)} to ${quoted(of.mentor)}`
  const both = mentee !== '' && mentor !== ''
  return `To ${quoted(of.mentee)} the mentee ${said(mentee)}, the mentor ${both ? quoted(mentor) : said(mentor)}`
}

function said(answer: string): string {
  return answer === '' ? 'gave no answer' : `answered ${quoted(answer)}`
}

function gapWords({ kind }: QuestionDemand, steps: number): string {
  if (kind === 'near') return `${number(Math.abs(steps))} apart`
  return steps === 0 ? 'on the same step' : sided(steps)
}

/** From where to where the mentor may stand: "1 to 2 above", "1 below to 2 above". */
function stepsWords({ fewest, most }: { readonly fewest: number; readonly most: number }): string {
  if (fewest === most) return fewest === 0 ? 'on the same step' : sided(fewest)
  if (fewest >= 0) return `${number(fewest)} to ${sided(most)}`
  return most <= 0 ? `${number(-most)} to ${sided(fewest)}` : `${sided(fewest)} to ${sided(most)}`
}

function sided(steps: number): string {
  return `${number(Math.abs(steps))} ${steps < 0 ? 'below' : 'above'}`
}

function number(value: number): string {
  return String(Number(value.toFixed(3)))
}

/** Whose answers a rule cannot compare, after its name; null when it can compare all. */
export function uncomparedSentence(rule: QuestionRule, answers: RuleAnswers): string | null {
  const words = uncomparedWords(rule, answers)
  return words === null ? null : `${questionRuleName(rule)}. ${words}`
}

/** The same where the rule stands beside it, and what becomes of them. */
export function uncomparedWords(
  { forbidsUnknown }: QuestionRule,
  { answers, silent }: RuleAnswers
): string | null {
  const unread = answers.filter(({ isRead }) => !isRead)
  const mentees = unread.reduce((sum, one) => sum + one.mentees, silent.mentees)
  const mentors = unread.reduce((sum, one) => sum + one.mentors, silent.mentors)
  if (mentees + mentors === 0) return null
  const who = [
    ...(mentees > 0 ? [countText(mentees, 'mentee')] : []),
    ...(mentors > 0 ? [countText(mentors, 'mentor')] : [])
  ]
  const what = unread.length === 0 ? '' : ` (${listSome(unread.map(({ answer }) => quoted(answer)))})`
  const then = forbidsUnknown ? 'it concerns all their pairs' : 'it lets them be'
  return `${capitalised(listWords(who))} gave no answer that this rule can compare${what}; ${then}.`
}

/** What the name of a rule leaves unsaid: the order of the answers, and what becomes of missing ones; '' for nothing. */
export function questionRuleDetails({ asks, forbidsUnknown }: QuestionRule): string {
  const order = asks.kind === 'steps' && asks.order !== null ? `Lowest first: ${asks.order.join(' < ')}.` : ''
  return [order, forbidsUnknown ? 'Also where an answer is missing or cannot be compared.' : '']
    .filter((part) => part !== '')
    .join(' ')
}
