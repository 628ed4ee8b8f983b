import { useState } from 'react'
import { type Answer, answerFields, answerOf, isConfidential, type Person } from '#shared/domain/answers'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { answerText } from '#shared/messages/answer-text'
import { fieldName } from '#shared/messages/field-names'
import type { PickRow, PickSide } from '../../ui/pick-table'

/** Two versions of somebody, the left one picked throughout at first. */
export type Picks = {
  readonly rows: readonly PickRow[]
  readonly picked: (id: string) => PickSide
  readonly onPick: (id: string, side: PickSide) => void
  /** The answers of the right version that were picked. */
  readonly fromRight: () => readonly Answer[]
}

/** Only answers that differ are picked among; what was told in confidence is not shown. */
export function usePicks(left: Person, right: Person): Picks {
  const [sides, setSides] = useState<Readonly<Record<string, PickSide>>>({})
  const differing = answerFields.filter(
    (field) =>
      !isConfidential(field) && canonicalJson(answerOf(left, field)) !== canonicalJson(answerOf(right, field))
  )
  const picked = (id: string) => sides[id] ?? 'left'
  return {
    rows: differing.map((field) => ({
      id: field,
      name: fieldName(field),
      left: answerText(answerIn(left, field)),
      right: answerText(answerIn(right, field))
    })),
    picked,
    onPick: (id, side) => setSides({ ...sides, [id]: side }),
    fromRight: () =>
      differing.filter((field) => picked(field) === 'right').map((field) => answerIn(right, field))
  }
}

function answerIn(person: Person, field: Answer['field']): Answer {
  // The field says what its value is; TypeScript does not follow the two together.
  return { field, value: answerOf(person, field) } as Answer
}
