import { type Remote, wrap } from 'comlink'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Result } from '#shared/lib/result'
import { once } from '#shared/lib/once'
import type { PairIds } from '#shared/domain/setup'
import type { ExplainedEdition, Explaining, ExplainingWorker, RepairSearch } from './explaining'
import { failureOf } from './failure-of'
import { createPoolTeller } from './pool-parts'

/** An edition that can be asked about, or why there is nothing to explain. */
type ExplainedResult = Result<Explaining, MatchingFailure>

/** Explains one edition at a time in a worker: a newer one ends what the older still works at, whose promises then never settle. */
export type Explainer = { readonly about: (edition: ExplainedEdition) => Promise<ExplainedResult> }

type Engine = {
  readonly worker: Worker
  /** Kept as long as the worker: a proxy that is thrown away closes what it led to. */
  readonly remote: Remote<ExplainingWorker>
  readonly tell: ReturnType<typeof createPoolTeller>
  readonly failure: Promise<never>
  pending: number
}

export function createExplainer(): Explainer {
  const desk = createDesk()
  const about = async (edition: ExplainedEdition): Promise<ExplainedResult> => {
    desk.leaveUnfinished()
    const prepared = await prepareAt(desk, edition)
    if (!prepared.ok) return prepared
    return {
      ok: true,
      value: {
        ...prepared.value,
        regretsOf: (person) => desk.ask((remote) => remote.regretsOf(person)),
        exchangeFor: (pair, seats) => desk.ask((remote) => remote.exchangeFor(pair, seats)),
        listRepairs: (seats) => desk.ask((remote) => remote.listRepairs(seats)),
        openRepairSearch: (seats) => openRepairSearch(edition, seats),
        findRelaxations: (mentees) => desk.ask((remote) => remote.findRelaxations(mentees))
      }
    }
  }
  return { about }
}

/** In a worker of its own: its solver cannot be interrupted, only ended, and meanwhile others are answered. */
function openRepairSearch(edition: ExplainedEdition, seats: readonly PairIds[]): RepairSearch {
  const desk = createDesk()
  const prepared = once(() => prepareAt(desk, edition))
  return {
    between: async (neighbours) => {
      await prepared()
      return desk.ask((remote) => remote.listRepairsBetween(seats, neighbours))
    },
    end: desk.end
  }
}

function prepareAt(desk: Desk, { pool, ...edition }: ExplainedEdition) {
  return desk.ask(async (remote, tell) => {
    await tell(pool)
    return remote.prepare(edition)
  })
}

/** Questions to one worker, which starts with the first one. */
type Desk = {
  readonly ask: <Answer>(
    question: (remote: Engine['remote'], tell: Engine['tell']) => Promise<Answer>
  ) => Promise<Answer>
  /** Ends what is still worked at; those promises never settle. */
  readonly leaveUnfinished: () => void
  readonly end: () => void
}

function createDesk(): Desk {
  let engine: Engine | null = null

  const stop = (stopped: Engine) => {
    stopped.worker.terminate()
    if (engine === stopped) engine = null
  }
  return {
    ask: async (question) => {
      const asked = (engine ??= startEngine())
      asked.pending += 1
      try {
        return await Promise.race([question(asked.remote, asked.tell), asked.failure])
      } catch (bug) {
        stop(asked)
        throw bug
      } finally {
        asked.pending -= 1
      }
    },
    leaveUnfinished: () => {
      if (engine !== null && engine.pending > 0) stop(engine)
    },
    end: () => {
      if (engine !== null) stop(engine)
    }
  }
}

function startEngine(): Engine {
  const worker = new Worker(new URL('./explaining-worker.ts', import.meta.url), {
    type: 'module',
    name: 'explaining'
  })
  const remote = wrap<ExplainingWorker>(worker)
  return {
    worker,
    remote,
    tell: createPoolTeller(remote),
    failure: failureOf(worker, 'explaining'),
    pending: 0
  }
}
