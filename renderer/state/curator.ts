import { type AnswerName, answerNameOf, type Correction } from '#shared/domain/answers'
import type { Command } from '#shared/domain/journal/command'
import type { AnswerRepair, IdentityVerdict, IgnoredProblem } from '#shared/domain/journal/curation-values'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { findRead } from '#shared/domain/journal/people'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import { toRepair } from '#shared/domain/journal/to-repair'
import type { OpenProblem } from '#shared/domain/open-problem'
import type { Role } from '#shared/domain/registration'
import type { NotSaved } from '#shared/domain/store-failure'
import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'
import { createParticipant } from '#shared/quality/create-participant'
import type { EditionStore } from './edition-store'
import type { ToastStore } from './toast-store'

/** An answer that is given by hand for somebody. */
type GivenAnswer = ParticipantRef & { readonly answer: Correction }

/** Mends the people of an edition by hand: each act is one entry, and one undo. Answers whether it was done. */
export type Curator = {
  readonly repair: (given: readonly GivenAnswer[]) => Promise<boolean>
  /** Lets the file's answers count again. */
  readonly letGo: (answers: readonly (ParticipantRef & AnswerName)[]) => Promise<boolean>
  /** Puts somebody in by hand, and has done with the problem of their row; answers with the id, null when it was not done. */
  readonly add: (
    role: Role,
    answers: readonly Correction[],
    problem: OpenProblem | null
  ) => Promise<string | null>
  /** Says whether two are one person, with the answers that count for who is kept. */
  readonly settle: (verdict: IdentityVerdict, answers: readonly Correction[]) => Promise<boolean>
  /** Takes answers of an earlier registration for somebody, and has done with that problem. */
  readonly takeEarlier: (problem: OpenProblem, answers: readonly Correction[]) => Promise<boolean>
  readonly ignore: (problems: readonly OpenProblem[]) => Promise<boolean>
  readonly listAgain: (problems: readonly OpenProblem[]) => Promise<boolean>
  readonly perform: (command: Command) => Promise<boolean>
}

export function createCurator(edition: EditionStore, toasts: ToastStore): Curator {
  const facts = () => edition.state.getState().edition.facts

  const performAll = async (commands: readonly Result<Command, NotSaved>[]): Promise<boolean> => {
    const ready = allOk(commands)
    const done = ready.ok ? await edition.performAll(ready.value) : ready
    if (!done.ok) toasts.refuse(done.error)
    return done.ok
  }
  const toRepairs = async (given: readonly GivenAnswer[]): Promise<Result<EditionRepairs, NotSaved>> => {
    const repairs = allOk(
      await Promise.all(
        given.flatMap(({ role, id, answer }) => {
          const read = findRead(facts(), { role, id })
          return read === null ? [] : [toAnswerRepair(edition, { role, id }, toRepair(read, answer))]
        })
      )
    )
    return repairs.ok ? ok({ kind: 'answers-repaired', repairs: repairs.value }) : repairs
  }
  const toIgnored = async (problems: readonly OpenProblem[]): Promise<Result<Command, NotSaved>> => {
    const parts = allOk(await Promise.all(problems.map((problem) => toIgnoredProblem(edition, problem))))
    return parts.ok ? ok({ kind: 'problems-ignored', problems: parts.value }) : parts
  }

  return {
    repair: async (given) => performAll([await toRepairs(given)]),
    letGo: (answers) =>
      performAll([
        ok({ kind: 'answers-repaired', repairs: answers.map((one) => ({ ...one, repair: null })) })
      ]),
    add: async (role, answers, problem) => {
      const id = edition.newId()
      const added = await toAdded(edition, { role, id }, answers)
      return (await performAll([added, ...(problem === null ? [] : [await toIgnored([problem])])]))
        ? id
        : null
    },
    settle: async (verdict, answers) =>
      performAll([
        ok({ ...verdict, kind: 'identity-settled' }),
        ...(answers.length === 0
          ? []
          : [await toRepairs(toGiven({ role: verdict.role, id: verdict.kept }, answers))])
      ]),
    takeEarlier: async (problem, answers) =>
      performAll([
        ...(problem.about === null || answers.length === 0
          ? []
          : [await toRepairs(toGiven(problem.about, answers))]),
        await toIgnored([problem])
      ]),
    ignore: async (problems) => performAll([await toIgnored(problems)]),
    listAgain: (problems) =>
      performAll([
        ok({ kind: 'problems-listed-again', keys: problems.flatMap(({ ignoredBy }) => ignoredBy) })
      ]),
    perform: (command) => performAll([ok(command)])
  }
}

function toGiven({ role, id }: ParticipantRef, answers: readonly Correction[]): readonly GivenAnswer[] {
  return answers.map((answer) => ({ role, id, answer }))
}

type EditionRepairs = EditionBody & { readonly kind: 'answers-repaired' }

async function toAnswerRepair(
  { toPart }: EditionStore,
  { role, id }: ParticipantRef,
  repair: ReturnType<typeof toRepair>
): Promise<Result<AnswerRepair, NotSaved>> {
  const part = await toPart(repair, ownersOf({ kind: 'person', role, id }))
  return part.ok ? ok({ role, id, ...answerNameOf(repair), repair: part.value }) : part
}

async function toIgnoredProblem(
  { toPart }: EditionStore,
  { about, identity }: OpenProblem
): Promise<Result<IgnoredProblem, NotSaved>> {
  const owners = about === null ? [] : ownersOf({ kind: 'person', ...about })
  const part = await toPart(identity, owners)
  return part.ok ? ok({ about, problem: part.value }) : part
}

async function toAdded(
  { state, toPart }: EditionStore,
  { role, id }: ParticipantRef,
  answers: readonly Correction[]
): Promise<Result<Command, NotSaved>> {
  const owners = ownersOf({ kind: 'person', role, id })
  const made = createParticipant(state.getState().edition.facts, { role, id }, answers)
  const told = made.confidential === null ? null : await toPart(made.confidential, owners)
  if (told?.ok === false) return told
  const confidential = told?.value ?? null
  if (made.person.role === 'mentor') {
    const person = await toPart(made.person, owners)
    return person.ok
      ? ok({ kind: 'person-added', role: 'mentor', added: { id, person: person.value, confidential } })
      : person
  }
  const person = await toPart(made.person, owners)
  return person.ok
    ? ok({ kind: 'person-added', role: 'mentee', added: { id, person: person.value, confidential } })
    : person
}
