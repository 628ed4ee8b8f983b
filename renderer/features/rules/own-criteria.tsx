import { X } from 'lucide-react'
import { useState } from 'react'
import { type Comparison, comparisons, type CustomCriterion } from '#shared/domain/setup'
import { comparisonName } from '#shared/messages/criterion-names'
import { useSession } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { WeightSlider } from '../../ui/weight-slider'
import { firstPair, QuestionPicker, type Questions, useQuestions } from './question-pair'
import type { Setting } from './use-setting'

/** Criteria made of the questions that have no standard meaning. */
export function OwnCriteria(setting: Setting) {
  const custom = useSetup((setup) => setup.custom)
  const questions = useQuestions()
  const canAdd = firstPair(questions) !== null
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

/** A question of the mentees, the one of the mentors that it is compared with, and how. */
function NewCriterion({ questions, set }: Pick<Setting, 'set'> & { readonly questions: Questions }) {
  const { edition } = useSession()
  const [pair, setPair] = useState(firstPair(questions) ?? { mentee: '', mentor: '' })
  const [compares, setCompares] = useState<Comparison>('same')
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 pt-1">
      <QuestionPicker questions={questions} pair={pair} onChange={setPair} />
      <span className="text-small text-muted">Compare by</span>
      <div className="flex gap-2">
        <div className="min-w-0 flex-1">
          <ChoiceList label="How they are compared" choices={ways} chosen={compares} onChoose={setCompares} />
        </div>
        <Button
          onPress={() => set({ kind: 'set-criterion', key: edition.newId(), ...pair, compares, weight: 1 })}
        >
          Add criterion
        </Button>
      </div>
    </div>
  )
}
