import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  Exchange,
  PairRegret,
  Regret,
  Relaxations,
  Repair,
  SupportedRepairs
} from '#shared/domain/explanation'
import type { GroupLimit } from '#shared/domain/group-limit'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { seatsOf } from '#shared/domain/journal/people'
import type { Role } from '#shared/domain/registration'
import type { PairIds } from '#shared/domain/setup'
import type { Explainer } from '../workers/create-explainer'
import type { Explaining, RepairSearch } from '../workers/explaining'
import type { EditionOnDesk, EditionStore } from './edition-store'
import { giveWay } from '../data/give-way'
import { publicIdsOf, type PublicIds } from './public-ids'

/** What is known of the edition on the desk; all of it is forgotten when people, setup or policy change. */
type Explained = {
  /** Per person (`participantKey`) the regret with each candidate of the other side. */
  readonly regrets: ReadonlyMap<string, ReadonlyMap<string, Regret | null>>
  /** Whether there are limits per group that costs leave out, as they cross. */
  readonly leavesLimitsOut: boolean
}

export type ExplainStore = {
  readonly state: StoreApi<Explained>
  /** Begins to prepare what will be asked. */
  readonly warm: () => void
  /** Finds out what each candidate of a person costs, unless that is known. */
  readonly askRegrets: (person: ParticipantRef) => Promise<void>
  /** The changes that bring a pair together; null when they cannot, or when the edition changed meanwhile. */
  readonly findExchange: (pair: PairIds) => Promise<Exchange | null>
  /** From the most kept pairs of the board to the greatest total; none when there is nothing to match. */
  readonly listRepairs: () => Promise<SupportedRepairs>
  /** Begins to look for those between two neighbours of that list. */
  readonly openRepairSearch: () => RepairSearch
  /** What would give these mentees a mentor; null when there is nothing to match, or the edition changed meanwhile. */
  readonly findRelaxations: (mentees: readonly string[]) => Promise<Relaxations | null>
}

type Subject = { readonly ids: PublicIds; readonly explaining: Promise<Explaining | null> }

const nothing: Explained = { regrets: new Map(), leavesLimitsOut: false }

/** Asks the engine to explain itself, only when somebody wants to know. */
export function createExplainStore(explainer: Explainer, edition: EditionStore): ExplainStore {
  const state = createStore<Explained>(() => nothing)
  let subject: Subject | null = null

  const begin = ({ pool, edition: { setup, policy, seed } }: EditionOnDesk): Subject => {
    const ids = publicIdsOf(pool)
    const about = explainer.about({ pool: ids.pool, setup: ids.toPublicSetup(setup), seed, policy })
    return { ids, explaining: about.then((result) => (result.ok ? result.value : null)) }
  }
  const current = (): Subject => (subject ??= begin(edition.state.getState()))

  edition.state.subscribe((now, before) => {
    if (isSameSubject(now, before)) return
    subject = null
    state.setState(nothing, true)
  })

  const askRegrets = async (person: ParticipantRef) => {
    const asked = current()
    const { ids } = asked
    const key = participantKey(person)
    if (state.getState().regrets.has(key)) return
    const explaining = await asked.explaining
    const found = await explaining?.regretsOf({ ...person, id: ids.toPublic(person.role, person.id) })
    if (explaining === null || found === undefined || asked !== subject) return
    const regrets = toOwnRegrets(found, person.role, ids)
    state.setState((known) => ({
      regrets: new Map(known.regrets).set(key, regrets),
      leavesLimitsOut: explaining.leavesLimitsOut
    }))
  }

  const findExchange = async (pair: PairIds) => {
    const asked = current()
    const { ids } = asked
    const explaining = await asked.explaining
    const seats = listSeats(edition.state.getState()).map(ids.toPublicPair)
    const found = (await explaining?.exchangeFor(ids.toPublicPair(pair), seats)) ?? null
    return found === null || asked !== subject ? null : toOwnExchange(found, ids)
  }

  const findRelaxations = async (mentees: readonly string[]) => {
    const asked = current()
    const { ids, explaining } = asked
    const named = mentees.map((id) => ids.toPublic('mentee', id))
    const found = (await (await explaining)?.findRelaxations(named)) ?? null
    return found === null || asked !== subject ? null : toOwnRelaxations(found, ids)
  }
  return {
    state,
    warm: () => void giveWay().then(current),
    askRegrets,
    findExchange,
    ...createRepairQuestions(current, edition),
    findRelaxations
  }
}

type RepairQuestions = Pick<ExplainStore, 'listRepairs' | 'openRepairSearch'>

const noRepairs: SupportedRepairs = { repairs: [], isSmall: true, leavesLimitsOut: false }

/** Both ask about the board as it is then. */
function createRepairQuestions(current: () => Subject, edition: EditionStore): RepairQuestions {
  const withPairs = (translate: (pair: PairIds) => PairIds) => (repair: Repair) => ({
    ...repair,
    pairs: repair.pairs.map(translate)
  })
  const seatsAs = ({ toPublicPair }: PublicIds) => listSeats(edition.state.getState()).map(toPublicPair)
  return {
    listRepairs: async () => {
      const { ids, explaining } = current()
      const found = (await (await explaining)?.listRepairs(seatsAs(ids))) ?? noRepairs
      return { ...found, repairs: found.repairs.map(withPairs(ids.toOwnPair)) }
    },
    openRepairSearch: () => {
      const { ids, explaining } = current()
      const seats = seatsAs(ids)
      const toPublic = withPairs(ids.toPublicPair)
      const opened = explaining.then((one) => one?.openRepairSearch(seats))
      return {
        between: async ({ left, right }) => {
          const search = await opened
          const found = await search?.between({ left: toPublic(left), right: toPublic(right) })
          return (found ?? []).map(withPairs(ids.toOwnPair))
        },
        end: () => void opened.then((search) => search?.end())
      }
    }
  }
}

function toOwnRegrets(found: readonly PairRegret[], role: Role, { toOwn }: PublicIds) {
  const other = role === 'mentee' ? 'mentor' : 'mentee'
  return new Map(found.map((one) => [toOwn(other, one.other), one.regret]))
}

function toOwnRelaxations(found: Relaxations, { toOwn, toOwnPair }: PublicIds): Relaxations {
  return {
    ...found,
    relaxed: found.relaxed.map((one) =>
      one.kind === 'limit' ? { ...one, limit: toOwnLimit(one.limit, toOwn) } : { ...one, ...toOwnPair(one) }
    ),
    limit: found.limit && toOwnLimit(found.limit, toOwn),
    beyond: found.beyond.map((id) => toOwn('mentee', id))
  }
}

function isSameSubject(now: EditionOnDesk, before: EditionOnDesk): boolean {
  const [{ setup, policy, seed }, earlier] = [now.edition, before.edition]
  const isSamePlan = setup === earlier.setup && policy === earlier.policy && seed === earlier.seed
  return now.pool === before.pool && isSamePlan
}

/** Who sits with whom now. */
function listSeats({ pool, edition: { facts } }: EditionOnDesk): readonly PairIds[] {
  return pool.mentees.flatMap(({ id }) => seatsOf(facts, id).map(({ mentor }) => ({ mentee: id, mentor })))
}

/** Only a limit on a list names people. */
function toOwnLimit(limit: GroupLimit, toOwn: PublicIds['toOwn']): GroupLimit {
  return { ...limit, mentees: limit.mentees.map((id) => toOwn('mentee', id)) }
}

function toOwnExchange(exchange: Exchange, { toOwn, toOwnPair }: PublicIds): Exchange {
  const mentor = (id: string | null) => (id === null ? null : toOwn('mentor', id))
  return {
    ...exchange,
    pair: toOwnPair(exchange.pair),
    moves: exchange.moves.map(({ mentee, from, to, because }) => ({
      mentee: toOwn('mentee', mentee),
      from: mentor(from),
      to: mentor(to),
      because: because && toOwnLimit(because, toOwn)
    }))
  }
}
