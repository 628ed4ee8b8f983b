import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DropEffect, Held } from '#shared/domain/board/drop-effect'
import type { SeatMove } from '#shared/domain/explanation'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import type { Scenario } from '#shared/domain/scenario'
import type { PairIds } from '#shared/domain/setup'

/** Where something may be dropped: on a mentor, or, with null, on the parking list. */
type DropTarget = { readonly mentor: string | null }

/** A scenario's pairs, to be proposed in place of the chosen policy's. */
export type ProposedScenario = Pick<Scenario, 'name' | 'policy' | 'seed'> & {
  readonly pairs: readonly PairIds[]
}

/** What a reason is asked for. */
export type ReasonAbout = 'forbid' | 'decline' | 'exempt'

/** What the board asks before it acts. */
type BoardQuestion =
  | { readonly kind: 'move'; readonly held: Held }
  | { readonly kind: 'full'; readonly held: Held; readonly mentor: string }
  | { readonly kind: 'reason'; readonly about: ReasonAbout; readonly pair: PairIds }
  | { readonly kind: 'propose'; readonly scenario: ProposedScenario | null }
  | {
      readonly kind: 'compare'
      readonly person: ParticipantRef
      readonly first: string
      readonly second: string
    }

type BoardView = {
  readonly held: Held | null
  /** What a drop on each mentor would do, by id; empty when nobody is held. */
  readonly effects: ReadonlyMap<string, DropEffect>
  readonly over: DropTarget | null
  /** Why the last act changed nothing. */
  readonly said: string | null
  readonly question: BoardQuestion | null
  /** The card that had the focus last; Tab comes back to it. */
  readonly active: string | null
  /** The chain of changes that is looked at; its steps are marked on the cards and the slots. */
  readonly chain: readonly SeatMove[]
}

export type BoardViewStore = {
  readonly state: StoreApi<BoardView>
  readonly hold: (held: Held, effects: ReadonlyMap<string, DropEffect>) => void
  readonly release: () => void
  readonly enter: (target: DropTarget) => void
  readonly leave: (target: DropTarget) => void
  readonly say: (sentence: string) => void
  readonly ask: (question: BoardQuestion) => void
  readonly closeQuestion: () => void
  readonly activate: (card: string) => void
  readonly showChain: (chain: readonly SeatMove[]) => void
  readonly hideChain: () => void
}

const noChain: readonly SeatMove[] = []

const empty: ReadonlyMap<string, DropEffect> = new Map()

/** What is under the hand on the board. Nothing of it is kept. */
export function createBoardViewStore(): BoardViewStore {
  const state = createStore<BoardView>(() => ({
    held: null,
    effects: empty,
    over: null,
    said: null,
    question: null,
    active: null,
    chain: noChain
  }))
  return {
    state,
    hold: (held, effects) => state.setState({ held, effects, over: null, said: null }),
    release: () => state.setState({ held: null, effects: empty, over: null }),
    enter: (over) => state.setState({ over }),
    leave: ({ mentor }) => state.setState((now) => (now.over?.mentor === mentor ? { over: null } : now)),
    say: (said) => state.setState({ said }),
    ask: (question) => state.setState({ question, said: null }),
    closeQuestion: () => state.setState({ question: null }),
    activate: (active) => state.setState({ active }),
    showChain: (chain) => state.setState({ chain }),
    hideChain: () => state.setState({ chain: noChain })
  }
}
