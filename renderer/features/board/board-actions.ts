import { useMemo } from 'react'
import { dropEffect, type DropEffect, type Held } from '#shared/domain/board/drop-effect'
import { toSeatings } from '#shared/domain/board/to-changes'
import type { SeatChange } from '#shared/domain/compare-pairs'
import { rulesToSetAside } from '#shared/domain/exemption'
import type { Command } from '#shared/domain/journal/command'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { PairIds } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { blockSentence } from '#shared/messages/blocks'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { limitStandsSentence } from '#shared/messages/group-limit-words'
import { refusalSentence } from '#shared/messages/refusal-sentences'
import type { BoardNow } from '../../state/board-source'
import type { ReasonAbout } from '../../state/board-view-store'
import { type Session, useSession } from '../../state/session'
import type { BoardSpot } from '../../state/view-store'

export type BoardActions = {
  /** Begins to hold a mentee: every slot learns what a drop there would do. */
  readonly pickUp: (held: Held) => void
  /** Drops on a mentor, or on the parking list with null. Asks when the mentor is full, says why when nothing comes of it. */
  readonly drop: (held: Held, mentor: string | null) => Promise<void>
  /** Brings two together, from wherever the mentee sits when all the mentors asked for are there. */
  readonly bringTogether: (pair: PairIds) => Promise<void>
  /** Does it, goes to the spot, and answers whether it was done; a refusal is said. */
  readonly perform: (command: Command, spot?: BoardSpot) => Promise<boolean>
  /** Makes changes of a proposal, all at once. */
  readonly apply: (changes: readonly SeatChange[], proposal: ProposedBy) => Promise<boolean>
  /** Forbids a pair, declines it, or allows it despite all that forbids it, with the reason. */
  readonly giveReason: (about: ReasonAbout, pair: PairIds, reason: string) => Promise<boolean>
}

/** What a proposal was made under. */
type ProposedBy = { readonly policy: Policy; readonly seed: number }

/** What a person can do on the board, by whatever means. */
export function useBoardActions(): BoardActions {
  const session = useSession()
  return useMemo(() => createBoardActions(session), [session])
}

function createBoardActions({ edition, board, boardView, explain, view }: Session): BoardActions {
  const perform = async (command: Command, spot?: BoardSpot) => {
    const done = await edition.perform(command)
    if (!done.ok) boardView.say(refusalSentence(done.error, edition.names()))
    else if (spot !== undefined) view.goTo(spot)
    return done.ok
  }
  const drop = async (held: Held, mentor: string | null) => {
    if (mentor === null && held.from === null) return
    const effect = mentor === null ? null : effectOn(board(edition.state.getState()), held, mentor)
    if (mentor !== null && (effect?.kind === 'full' || effect?.kind === 'full-locked')) {
      boardView.ask({ kind: 'full', held, mentor })
      return
    }
    const why = effect === null ? null : whyNothing(effect, edition.names(), { mentee: held.mentee, mentor })
    if (why !== null) {
      boardView.say(why)
      return
    }
    const to = mentor === null ? null : { mentor, place: null }
    await perform({ kind: 'move', ...held, to }, { mentor, mentee: held.mentee })
  }
  const bringTogether = ({ mentee, mentor }: PairIds) => {
    const { pool } = edition.state.getState()
    const seats = board(edition.state.getState()).board.mentors.flatMap(({ pairs }) =>
      pairs.filter((pair) => pair.mentee === mentee)
    )
    const demand = pool.mentees.find(({ id }) => id === mentee)?.demand ?? 0
    const from = seats.length < demand ? null : (seats.find(({ isLocked }) => !isLocked)?.mentor ?? null)
    return drop({ mentee, from }, mentor)
  }
  const pickUp = (held: Held) => {
    const now = board(edition.state.getState())
    const effects = new Map(now.board.mentors.map((one) => [one.mentor.id, dropEffect(held, one, now)]))
    boardView.hold(held, effects)
    void explain.askRegrets({ role: 'mentee', id: held.mentee })
  }
  const apply = (changes: readonly SeatChange[], { policy, seed }: ProposedBy) => {
    const { facts } = edition.state.getState().edition
    return perform({ kind: 'apply', policy, seed, changes: toSeatings(facts, changes) })
  }
  const giveReason = async (about: ReasonAbout, pair: PairIds, text: string) => {
    const part = await edition.toPart(text.trim(), ownersOf({ ...pair, kind: 'pair' }))
    if (!part.ok) {
      boardView.say(refusalSentence(part.error, edition.names()))
      return false
    }
    const reason = part.value
    if (about === 'forbid') return perform({ kind: 'forbid', ...pair, reason })
    if (about === 'decline')
      return perform({ kind: 'decide', ...pair, decision: { kind: 'declined', reason } })
    const rules = rulesToSetAside(board(edition.state.getState()).scores.rulesOf(pair)) ?? []
    return perform({ kind: 'exempt', ...pair, rules, reason })
  }
  return { pickUp, drop, bringTogether, perform, apply, giveReason }
}

function effectOn(now: BoardNow, held: Held, id: string): DropEffect | null {
  const target = now.board.mentors.find(({ mentor }) => mentor.id === id)
  return target === undefined ? null : dropEffect(held, target, now)
}

/** Why nothing comes of a drop that no rule forbids; null where something does. */
function whyNothing(
  effect: DropEffect,
  names: EntryNames,
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string | null }
): string | null {
  if (effect.kind === 'limited') return limitStandsSentence(effect.limit)
  if (effect.kind !== 'here' || mentor === null) return null
  return refusalSentence({ kind: 'already-together', mentee, mentor }, names)
}

/** Why a pair cannot be made, in words; null when nothing forbids it. */
export function useBlockSentence(): (pair: PairIds) => string | null {
  const session = useSession()
  return (pair) => {
    const block = session.board(session.edition.state.getState()).scores.blockOf(pair)
    return block === null ? null : blockSentence(block)
  }
}
