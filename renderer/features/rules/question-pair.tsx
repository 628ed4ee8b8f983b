import { useMemo } from 'react'
import { ownQuestionsOf, questionKey } from '#shared/domain/own-answers'
import { useSession, useStoreState } from '../../state/session'
import { ChoiceList } from '../../ui/choice-list'

/** A question of the mentees and one of the mentors, by their headings. */
export type QuestionPair = { readonly mentee: string; readonly mentor: string }

export type Questions = { readonly mentee: readonly string[]; readonly mentor: readonly string[] }

/** The own questions that each side answered. */
export function useQuestions(): Questions {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  return useMemo(() => {
    const named = (people: Parameters<typeof ownQuestionsOf>[0]) =>
      ownQuestionsOf(people).filter((heading) => heading !== '')
    return { mentee: named(pool.mentees), mentor: named(pool.mentors) }
  }, [pool])
}

/** The first question that both sides answered, else the first of each; null where a side has none. */
export function firstPair({ mentee, mentor }: Questions): QuestionPair | null {
  const shared = mentee.find((heading) => mentor.some((other) => isSameQuestion(heading, other)))
  const first = shared ?? mentee[0]
  return first === undefined || mentor[0] === undefined ? null : pairOf(first, mentor)
}

/** Which question of the mentees is compared with which of the mentors; the twin of a new one is chosen with it. */
export function QuestionPicker({
  questions,
  pair,
  onChange,
  isFocused = false
}: {
  readonly questions: Questions
  readonly pair: QuestionPair
  readonly onChange: (pair: QuestionPair) => void
  /** Whether the keyboard is here as soon as it is drawn. */
  readonly isFocused?: boolean
}) {
  return (
    <>
      <span className="text-small text-muted">Mentees answered</span>
      <ChoiceList
        label="Question of the mentees"
        choices={toChoices(questions.mentee, pair.mentee)}
        chosen={pair.mentee}
        onChoose={(heading) => onChange(pairOf(heading, questions.mentor))}
        isFocused={isFocused}
      />
      <span className="text-small text-muted">Mentors answered</span>
      <ChoiceList
        label="Question of the mentors"
        choices={toChoices(questions.mentor, pair.mentor)}
        chosen={pair.mentor}
        onChoose={(mentor) => onChange({ ...pair, mentor })}
      />
    </>
  )
}

/** A question that nobody is left to have answered is still what a rule is over. */
function toChoices(headings: readonly string[], chosen: string) {
  const all = headings.includes(chosen) ? headings : [...headings, chosen]
  return all.map((heading) => ({ id: heading, name: heading }))
}

/** With the question that reads the same on the other side, else the first there. */
function pairOf(mentee: string, mentors: readonly string[]): QuestionPair {
  return { mentee, mentor: mentors.find((other) => isSameQuestion(mentee, other)) ?? mentors[0] ?? '' }
}

function isSameQuestion(heading: string, other: string): boolean {
  return questionKey(heading) === questionKey(other)
}
