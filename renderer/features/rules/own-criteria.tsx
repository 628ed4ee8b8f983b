import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Participant } from '#shared/domain/participant'
import { type Comparison, comparisons, type CustomCriterion } from '#shared/domain/setup'
import { foldText } from '#shared/lib/fold-text'
import { comparisonName } from '#shared/messages/criterion-names'
import { useSession, useStoreState } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { WeightSlider } from '../../ui/weight-slider'
import type { Setting } from './use-setting'

/** Criteria made of the questions that have no standard meaning. */
export function OwnCriteria(setting: Setting) {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const custom = useSetup((setup) => setup.custom)
  const questions = useMemo(
    () => ({ mentee: questionsOf(pool.mentees), mentor: questionsOf(pool.mentors) }),
    [pool]
  )
  const canAdd = questions.mentee.length > 0 && questions.mentor.length > 0
  if (custom.length === 0 && !canAdd) return null
  return (
    <section aria-label="Your own questions">
      <h4 className="mt-3 mb-1 text-small font-bold text-muted">Your own questions</h4>
      {custom.map((question) => (
        <OwnCriterion key={question.key} question={question} {...setting} />
      ))}
      {canAdd ? <NewCriterion questions={questions} set={setting.set} /> : null}
    </section>
  )
}

function OwnCriterion({ question, set, attempt, preview }: Setting & { readonly question: CustomCriterion }) {
  const { key, mentee, mentor, compares, weight } = question
  const name = mentee === mentor ? mentee : `${mentee} / ${mentor}`
  const put = (changed: CustomCriterion) => set({ kind: 'set-criterion', ...changed })
  return (
    <div className="border-b border-line-soft pb-1 last:border-0">
      <WeightSlider
        label={name}
        value={weight}
        onDraft={(next) =>
          preview((setup) => ({
            ...setup,
            custom: setup.custom.map((one) => (one.key === key ? { ...one, weight: next } : one))
          }))
        }
        onChange={(next) => attempt({ kind: 'set-criterion', ...question, weight: next })}
      />
      <div className="flex items-center justify-end gap-2">
        <ChoiceList
          label={`How answers to ${name} are compared`}
          choices={ways}
          chosen={compares}
          onChoose={(next) => put({ ...question, compares: next })}
        />
        <Button label={`Take out ${name}`} onPress={() => set({ kind: 'remove-criterion', key })}>
          <X size={14} aria-hidden />
        </Button>
      </div>
    </div>
  )
}

const ways = comparisons.map((id) => ({ id, name: comparisonName(id) }))

type Questions = { readonly mentee: readonly string[]; readonly mentor: readonly string[] }

/** A question of the mentees, the one of the mentors that it is compared with, and how. */
function NewCriterion({ questions, set }: Pick<Setting, 'set'> & { readonly questions: Questions }) {
  const { edition } = useSession()
  const [mentee, setMentee] = useState(questions.mentee[0] ?? '')
  const [mentor, setMentor] = useState(twinOf(questions.mentee[0] ?? '', questions.mentor))
  const [compares, setCompares] = useState<Comparison>('same')
  const chooseMentee = (heading: string) => {
    setMentee(heading)
    setMentor(twinOf(heading, questions.mentor))
  }
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 pt-1">
      <span className="text-small text-muted">Mentees answered</span>
      <ChoiceList
        label="Question of the mentees"
        choices={toChoices(questions.mentee)}
        chosen={mentee}
        onChoose={chooseMentee}
      />
      <span className="text-small text-muted">Mentors answered</span>
      <ChoiceList
        label="Question of the mentors"
        choices={toChoices(questions.mentor)}
        chosen={mentor}
        onChoose={setMentor}
      />
      <span className="text-small text-muted">Compare by</span>
      <div className="flex gap-2">
        <div className="min-w-0 flex-1">
          <ChoiceList label="How they are compared" choices={ways} chosen={compares} onChoose={setCompares} />
        </div>
        <Button
          onPress={() =>
            set({ kind: 'set-criterion', key: edition.newId(), mentee, mentor, compares, weight: 1 })
          }
        >
          Add criterion
        </Button>
      </div>
    </div>
  )
}

function toChoices(headings: readonly string[]) {
  return headings.map((heading) => ({ id: heading, name: heading }))
}

/** The question that reads the same on the other side, else the first there. */
function twinOf(heading: string, others: readonly string[]): string {
  return others.find((other) => foldText(other) === foldText(heading)) ?? others[0] ?? ''
}

/** The headings of one side's own questions, each once, in the order they stand. */
function questionsOf(people: readonly Participant[]): readonly string[] {
  return [...new Set(people.flatMap(({ custom }) => custom.map(({ heading }) => heading.trim())))]
}
