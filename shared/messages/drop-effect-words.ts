import type { DropEffect } from '#shared/domain/board/drop-effect'
import { assertNever } from '#shared/lib/assert-never'
import { ruleInside, ruleName } from './criterion-names'
import { groupLimitWords } from './group-limit-words'
import { changeText, scoreText } from './number-words'

const signs: Readonly<Record<DropEffect['kind'], string>> = {
  better: '●',
  same: '○',
  worse: '▽',
  blocked: '⊘',
  limited: '⊘',
  full: '⇄',
  'full-locked': '⇄',
  here: '·'
}

/** The sign that stands beside the colour of a slot. */
export function effectSign(kind: DropEffect['kind']): string {
  return signs[kind]
}

/** What a drop on a slot would do, as short as a slot is wide; `nameOf` names a mentee. */
export function effectTip(effect: DropEffect, nameOf: (mentee: string) => string): string {
  switch (effect.kind) {
    case 'here':
      return 'is here now'
    case 'blocked':
      return ruleInside(effect.rule)
    case 'limited':
      return groupLimitWords(effect.limit)
    case 'full-locked':
      return 'full, all locked'
    case 'full':
      return `${changeText(effect.change)} · ${nameOf(effect.out.mentee)} out`
    case 'better':
    case 'same':
    case 'worse':
      return `${scoreText(effect.score)} · board ${changeText(effect.change)}`
    default:
      return assertNever(effect)
  }
}

/** The same for who cannot see the slot. */
export function effectSpoken(effect: DropEffect, nameOf: (mentee: string) => string): string {
  switch (effect.kind) {
    case 'here':
      return 'the mentee is here now'
    case 'blocked':
      return `blocked: ${ruleName(effect.rule)}`
    case 'limited':
      return `blocked: ${groupLimitWords(effect.limit)}`
    case 'full-locked':
      return 'full, and all pairs are locked'
    case 'full':
      return `full; score ${scoreText(effect.score)}, the board ${changeText(effect.change)} if ${nameOf(effect.out.mentee)} leaves`
    case 'better':
    case 'same':
    case 'worse':
      return `${effect.kind}: score ${scoreText(effect.score)}, the board ${changeText(effect.change)}`
    default:
      return assertNever(effect)
  }
}
