import { type Remote, wrap } from 'comlink'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Result } from '#shared/lib/result'
import type { ExplainedEdition, Explaining, ExplainingWorker } from './explaining'
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
  let engine: Engine | null = null

  const stop = (stopped: Engine) => {
    stopped.worker.terminate()
    if (engine === stopped) engine = null
  }
  const ask = async <Answer>(
    question: (remote: Remote<ExplainingWorker>, tell: Engine['tell']) => Promise<Answer>
  ) => {
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
  }
  const about = async ({ pool, ...edition }: ExplainedEdition): Promise<ExplainedResult> => {
    if (engine !== null && engine.pending > 0) stop(engine)
    const prepared = await ask(async (remote, tell) => {
      await tell(pool)
      return remote.prepare(edition)
    })
    if (!prepared.ok) return prepared
    return {
      ok: true,
      value: {
        ...prepared.value,
        regretsOf: (person) => ask((remote) => remote.regretsOf(person)),
        exchangeFor: (pair, seats) => ask((remote) => remote.exchangeFor(pair, seats)),
        listRepairs: (seats) => ask((remote) => remote.listRepairs(seats)),
        listRepairsBetween: (seats, neighbours) =>
          ask((remote) => remote.listRepairsBetween(seats, neighbours)),
        findRelaxations: (mentees) => ask((remote) => remote.findRelaxations(mentees))
      }
    }
  }
  return { about }
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
