import { useState } from 'react'
import {
  answerFields,
  answerIn,
  answerKey,
  type AnswerName,
  type Correction,
  isConfidential,
  type Person
} from '#shared/domain/answers'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { ownQuestionsOf } from '#shared/domain/own-answers'
import { answerText } from '#shared/messages/answer-text'
import { answerName } from '#shared/messages/field-names'
import type { PickRow, PickSide } from '../../ui/pick-table'

/** Two versions of somebody, the left one picked throughout at first. */
export type Picks = {
  readonly rows: readonly PickRow[]
  readonly picked: (id: string) => PickSide
  readonly onPick: (id: string, side: PickSide) => void
  /** The answers of the right version that were picked. */
  readonly fromRight: () => readonly Correction[]
}

/** Only answers that differ are picked among; what was told in confidence is not shown. */
export function usePicks(left: Person, right: Person): Picks {
  const [sides, setSides] = useState<Readonly<Record<string, PickSide>>>({})
  const names: readonly AnswerName[] = [
    ...answerFields.filter((field) => !isConfidential(field)).map((field) => ({ field })),
    ...ownQuestionsOf([left.person, right.person]).map((heading) => ({ field: 'custom' as const, heading }))
  ]
  const valueOf = (person: Person, name: AnswerName): string => canonicalJson(answerIn(person, name).value)
  const differing = names.filter((name) => valueOf(left, name) !== valueOf(right, name))
  const picked = (id: string) => sides[id] ?? 'left'
  return {
    rows: differing.map((name) => ({
      id: answerKey(name),
      name: answerName(name),
      left: answerText(answerIn(left, name)),
      right: answerText(answerIn(right, name))
    })),
    picked,
    onPick: (id, side) => setSides({ ...sides, [id]: side }),
    fromRight: () =>
      differing.filter((name) => picked(answerKey(name)) === 'right').map((name) => answerIn(right, name))
  }
}
