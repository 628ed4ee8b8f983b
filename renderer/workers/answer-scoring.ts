import type { Setup } from '#shared/domain/setup'
import { createPoolTray } from './pool-parts'
import type { ScoringDesk, ScoringWorker } from './scoring-desk'

/** The desk behind its worker: people come in parts, and the scores of a file once, since they may be a million. */
export function createScoringWorker(desk: ScoringDesk): ScoringWorker {
  const tray = createPoolTray()
  let affinities: Setup['affinities'] = null
  const whole = (setup: Setup): Setup => ({ ...setup, affinities })
  return {
    know: tray.know,
    open: () => desk.open(tray.takePool()),
    knowAffinities: (told) => {
      affinities = told
    },
    measure: (request) => desk.measure({ ...request, setup: whole(request.setup) }),
    assign: (plan) => desk.assign({ ...plan, setup: whole(plan.setup) }),
    listConcerned: (rule, setup) => desk.listConcerned(rule, whole(setup)),
    findPossibleConflicts: (setup) => desk.findPossibleConflicts(whole(setup)),
    scoreAll: (setup) => desk.scoreAll(whole(setup))
  }
}
